import { z } from 'zod'
import type { BlockDefinition } from '../../../lib/content/block.ts'

export const keyFiguresBlock = {
  name: 'KeyFigures',
  place: 'flow',
  children: 'none',
  props: z.strictObject({
    facts: z
      .array(z.string().min(1).meta({ references: 'facts' }))
      .min(1)
      .max(4)
      .meta({
        title: 'Facts',
        description: 'One to four facts in the ledger, in order.',
        examples: ['meals-delivered volunteer-hours'],
      }),
    title: z
      .string()
      .min(1)
      .max(60)
      .optional()
      .meta({ title: 'Title', description: 'A line over the figures.', examples: ['Eighteen months'] }),
  }),
} as const satisfies BlockDefinition
