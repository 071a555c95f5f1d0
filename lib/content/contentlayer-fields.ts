import type { FieldDefs } from 'contentlayer2/source-files'
import { z } from 'zod'
import { unwrap } from './parse/fields/schema-at.ts'

/**
 * A zod schema's fields as contentlayer declares them. None is required and a union's options are joined: contentlayer
 * carries documents, and whether one is right has been decided before.
 */
export function contentlayerFields(schema: z.core.$ZodType): FieldDefs {
  const inner = unwrap(schema)
  const shapes =
    inner instanceof z.ZodDiscriminatedUnion
      ? inner.options.flatMap((option) => (option instanceof z.ZodObject ? [option.shape] : []))
      : inner instanceof z.ZodObject
        ? [inner.shape]
        : []
  return Object.fromEntries(
    shapes.flatMap((shape) =>
      Object.entries(shape).map(([name, field]) => [name, { type: fieldType(field), required: false }]),
    ),
  )
}

function fieldType(field: z.core.$ZodType): 'string' | 'number' | 'boolean' | 'json' {
  const inner = unwrap(field)
  if (inner instanceof z.ZodNumber) return 'number'
  if (inner instanceof z.ZodBoolean) return 'boolean'
  if (inner instanceof z.ZodObject || inner instanceof z.ZodArray || inner instanceof z.ZodUnion)
    return 'json'
  return 'string'
}
