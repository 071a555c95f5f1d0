import { z } from 'zod'
import type { BlockDefinition } from '../../../lib/content/block.ts'

export const calloutBlock = {
  name: 'Callout',
  place: 'flow',
  children: 'flow',
  props: z.strictObject({
    title: z
      .string()
      .min(3)
      .max(80)
      .meta({ title: 'Title', description: 'What the box is about.', examples: ['What a shortage area is'] }),
  }),
} as const satisfies BlockDefinition
