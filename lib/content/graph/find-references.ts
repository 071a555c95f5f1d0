import { z } from 'zod'
import { blockDefinitions } from '../../../components/blocks/definitions.ts'
import { collections } from '../collections.ts'
import { fieldOf, notesOf, shapeOf, unwrap } from '../parse/fields/schema-at.ts'
import type { Place } from '../problem.ts'
import { placeOfField, type Sketch } from './library.ts'

/** A slug or an address that a document names, with what it must be one of. */
export interface Reference {
  place: Place
  /** A collection, `media` or `address`. */
  target: string
  value: string
}

/** Every reference of a document: of its fields and of its blocks, by the `references` of their schemas. */
export function findReferences(document: Sketch): Reference[] {
  const found = walk(collections[document.collection].schema, document.data, (path) =>
    placeOfField(document, path),
  )
  for (const block of document.body?.blocks ?? []) {
    const definition = blockDefinitions.find(({ name }) => name === block.name)
    if (definition) found.push(...walk(definition.props, block.props, () => block))
  }
  return found
}

function walk(
  schema: z.core.$ZodType,
  value: unknown,
  placeOf: (path: string) => Place,
  path: readonly string[] = [],
): Reference[] {
  const inner = unwrap(schema)
  if (typeof value === 'string') {
    const { references } = notesOf(schema)
    const target =
      references ||
      (inner instanceof z.ZodUnion
        ? inner.options.map((option) => notesOf(option).references).find(Boolean)
        : '')
    return target ? [{ place: placeOf(path.join('.')), target, value }] : []
  }
  if (Array.isArray(value) && inner instanceof z.ZodArray)
    return value.flatMap((item, index) => walk(inner.element, item, placeOf, [...path, String(index)]))
  if (typeof value !== 'object' || value === null) return []
  const shape = shapeOf(inner, value)
  return Object.entries(value).flatMap(([key, item]) => {
    const field = fieldOf(shape, key)
    return field ? walk(field, item, placeOf, [...path, key]) : []
  })
}
