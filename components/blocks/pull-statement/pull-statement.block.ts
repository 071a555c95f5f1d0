import { z } from 'zod'
import type { BlockDefinition } from '../../../lib/content/block.ts'

export const pullStatementBlock = {
  name: 'PullStatement',
  place: 'flow',
  children: 'text',
  props: z.strictObject({
    attribution: z
      .string()
      .min(3)
      .max(120)
      .meta({
        title: 'Attribution',
        description: 'Whose view is told here, in our words: never between quotation marks.',
        examples: ['Dr. Amar Desai, president and CEO, Optum California'],
      }),
  }),
} as const satisfies BlockDefinition
