import { z } from 'zod'
import type { BlockDefinition } from '../../../lib/content/block.ts'

const mostDots = 400

const props = z.strictObject({
  fact: z
    .string()
    .min(1)
    .meta({
      title: 'Fact',
      description: 'The fact in the ledger that the dots add up to.',
      examples: ['meals-delivered'],
      references: 'facts',
    }),
  each: z
    .number()
    .int()
    .positive()
    .meta({ title: 'Each', description: 'How many one dot stands for.', examples: ['500'] }),
})

export const dotChartBlock: BlockDefinition<typeof props> = {
  name: 'DotChart',
  place: 'flow',
  children: 'none',
  props,
  check({ fact: slug, each }, fact) {
    const { value } = fact(slug)
    const dots = value / each
    if (!Number.isInteger(dots))
      return {
        message: `${value} cannot be drawn in whole dots of ${each}.`,
        remedy: `Choose a number for “each” that divides ${value} without a remainder.`,
      }
    if (dots > mostDots)
      return {
        message: `${dots} dots are more than a reader can see at once; the limit is ${mostDots}.`,
        remedy: 'Let each dot stand for more.',
      }
    return undefined
  },
}
