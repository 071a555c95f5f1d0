import { z } from 'zod'
import type { BlockDefinition } from '../../../lib/content/block.ts'

export const sourceNoteBlock = {
  name: 'SourceNote',
  place: 'flow',
  children: 'flow',
  props: z.strictObject({}),
} as const satisfies BlockDefinition
