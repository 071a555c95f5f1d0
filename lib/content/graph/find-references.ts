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

/** A reference within data, with the way to it. */
interface DataReference extends Pick<Reference, 'target' | 'value'> {
  path: readonly string[]
}

/** Every reference of a document: of its fields and of its blocks, by the `references` of their schemas. */
export function findReferences(document: Sketch): Reference[] {
  const fields = referencesIn(collections[document.collection].schema, document.data)
  const blocks = (document.body?.blocks ?? []).flatMap((block) => {
    const definition = blockDefinitions.find(({ name }) => name === block.name)
    const found = definition ? referencesIn(definition.props, block.props) : []
    return found.map(({ target, value }) => ({ place: block, target, value }))
  })
  return [
    ...fields.map(({ path, target, value }) => ({
      place: placeOfField(document, path.join('.')),
      target,
      value,
    })),
    ...blocks,
  ]
}

/** Every reference of data, whatever its form, by the `references` of its schema. */
export function referencesIn(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly string[] = [],
): DataReference[] {
  const inner = unwrap(schema)
  if (typeof value === 'string') {
    const { references } = notesOf(schema)
    const target =
      references ||
      (inner instanceof z.ZodUnion
        ? inner.options.map((option) => notesOf(option).references).find(Boolean)
        : '')
    return target ? [{ path, target, value }] : []
  }
  if (Array.isArray(value) && inner instanceof z.ZodArray)
    return value.flatMap((item, index) => referencesIn(inner.element, item, [...path, String(index)]))
  if (typeof value !== 'object' || value === null) return []
  const shape = shapeOf(inner, value)
  return Object.entries(value).flatMap(([key, item]) => {
    const field = fieldOf(shape, key)
    return field ? referencesIn(field, item, [...path, key]) : []
  })
}
