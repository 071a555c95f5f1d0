import { z } from 'zod'
import { fieldOf, notesOf, shapeOf, unwrap } from './schema-at.ts'

/** A text of a document's fields or of a block's props: prose that readers see, or an address outside the site. */
export interface DataString {
  path: readonly string[]
  value: string
  kind: 'prose' | 'address' | 'other'
}

/** Every text in data, with what its schema says that it is. */
export function stringsIn(
  schema: z.core.$ZodType,
  data: unknown,
  path: readonly string[] = [],
): DataString[] {
  const inner = unwrap(schema)
  if (typeof data === 'string') return [{ path, value: data, kind: kindOf(schema) }]
  if (Array.isArray(data) && inner instanceof z.ZodArray)
    return data.flatMap((item, index) => stringsIn(inner.element, item, [...path, String(index)]))
  if (typeof data !== 'object' || data === null) return []
  const shape = shapeOf(inner, data)
  return Object.entries(data).flatMap(([key, item]) => {
    const field = fieldOf(shape, key)
    return field ? stringsIn(field, item, [...path, key]) : []
  })
}

function kindOf(schema: z.core.$ZodType): DataString['kind'] {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodURL) return 'address'
  return inner instanceof z.ZodString && notesOf(schema).references === '' ? 'prose' : 'other'
}
