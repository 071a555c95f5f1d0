import { z } from 'zod'
import type { FieldMeta } from './field.ts'

/** A moment in the place's time zone; an offset decides between the two hours of one night in autumn. */
const moment = (meta: FieldMeta) =>
  z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?:[+-]\d\d:\d\d)?$/, 'must be a moment, written YYYY-MM-DDTHH:MM')
    .meta({ ...meta })

/** When readers may see a document; `isPublic` in the graph is the only reader of it. */
export const timing = {
  status: z.enum(['draft', 'scheduled', 'embargo', 'published']).meta({
    title: 'Status',
    description:
      'A draft or a text under embargo is checked like everything else but appears in the preview alone; a scheduled one appears at its moment.',
    examples: ['published'],
  }),
  publishAt: moment({
    title: 'Publish at',
    description: 'The moment at which a scheduled document appears, in the time of the site’s place.',
    examples: ['2030-01-01T06:00'],
  }).optional(),
  embargoUntil: moment({
    title: 'Embargo until',
    description: 'The moment before which nobody may publish it, in the time of the site’s place.',
    examples: ['2030-01-01T06:00'],
  }).optional(),
}

type Timing = { status: string; publishAt?: string | undefined; embargoUntil?: string | undefined }

/** A moment stands beside the status that it belongs to, and a scheduled document has one. */
export function checkTiming({ value, issues }: z.core.ParsePayload<Timing>): void {
  const add = (field: 'publishAt' | 'embargoUntil', message: string) =>
    issues.push({ code: 'custom', input: value[field], path: [field], message })
  if (value.status === 'scheduled' && value.publishAt === undefined) add('publishAt', 'must be there')
  if (value.status !== 'scheduled' && value.publishAt !== undefined)
    add('publishAt', 'must not stand beside any status but “scheduled”')
  if (value.status !== 'embargo' && value.embargoUntil !== undefined)
    add('embargoUntil', 'must not stand beside any status but “embargo”')
}
