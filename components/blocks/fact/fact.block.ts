import { z } from 'zod'
import type { BlockDefinition } from '../../../lib/content/block.ts'

export const factBlock = {
  name: 'Fact',
  place: 'text',
  children: 'none',
  props: z.strictObject({
    id: z
      .string()
      .min(1)
      .meta({
        title: 'Fact',
        description: 'The fact in the ledger; its qualifier and its unit come along.',
        examples: ['meals-delivered'],
        references: 'facts',
      }),
    show: z
      .enum(['full', 'figure'])
      .default('full')
      .meta({
        title: 'Show',
        description: '“figure” leaves the unit to the sentence.',
        examples: ['figure'],
      }),
  }),
} as const satisfies BlockDefinition
