import { isDeepStrictEqual } from 'node:util'
import { type Document, parseDocument } from 'yaml'
import { changeText } from './change-text.ts'
import { type FieldChange, withChange } from './field-change.ts'

const read = (yaml: string) => parseDocument(yaml, { version: '1.2', schema: 'core' })
const dataOf = (document: Document): unknown => document.toJS() ?? {}

/**
 * Changes fields in the text of a YAML mapping and leaves every other byte: comments, the order of keys, quotes, empty
 * lines. A new field goes after the nearest one that stands before it in `order`, the keys of its schema.
 */
export const editFields = (
  yaml: string,
  changes: readonly FieldChange[],
  order: readonly string[] = [],
): string => changes.reduce((text, change) => editField(text, change, order), yaml)

function editField(yaml: string, change: FieldChange, order: readonly string[]): string {
  const document = read(yaml)
  const wanted = withChange(dataOf(document), change.path, change.value)
  if (isDeepStrictEqual(dataOf(document), wanted)) return yaml
  const changed = changeText(yaml, document, change, order)
  const result = changed === undefined ? undefined : read(changed)
  if (changed !== undefined && result?.errors.length === 0 && isDeepStrictEqual(dataOf(result), wanted))
    return changed
  // Rare forms cannot be changed in place: written anew, they keep their comments, though not their spacing.
  if (change.value === undefined) document.deleteIn(change.path)
  else document.setIn(change.path, document.createNode(change.value))
  return document.toString({ lineWidth: 0 })
}
