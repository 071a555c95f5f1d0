import { z } from 'zod'
import type { BlockDefinition } from '../../../lib/content/block.ts'

export const figureBlock = {
  name: 'Figure',
  place: 'flow',
  children: 'none',
  props: z.strictObject({
    src: z
      .string()
      .regex(
        /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpg|webp|avif)$/,
        'must be a file name such as clinic-door.webp',
      )
      .meta({
        title: 'File',
        description: 'A picture in content/media.',
        examples: ['clinic-door.webp'],
        references: 'media',
      }),
    alt: z
      .string()
      .min(3)
      .max(300)
      .meta({
        title: 'Alternative text',
        description: 'What the picture tells a person who cannot see it.',
        examples: ['The front door of a clinic, open, with a ramp beside the steps.'],
      }),
    caption: z
      .string()
      .min(3)
      .max(300)
      .optional()
      .meta({
        title: 'Caption',
        description: 'A line under the picture.',
        examples: ['The door stands open.'],
      }),
  }),
} as const satisfies BlockDefinition
