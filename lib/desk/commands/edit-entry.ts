import { collections } from '../../content/collections.ts'
import { editFields } from '../../content/edit/edit-fields.ts'
import type { FieldChange } from '../../content/edit/field-change.ts'
import { shapeOf } from '../../content/parse/fields/schema-at.ts'
import { collectionOf } from '../../content/parse/parse-document.ts'
import { splitFrontMatter } from '../../content/parse/split-front-matter.ts'
import type { SourceFile } from '../../content/read-content.ts'
import type { FileChange } from '../../content/write/change-set.ts'
import { readText, writeText } from '../../content/write/source-text.ts'

/** A document with other fields; its comments, the order of its keys, its text and its line ends stay. */
export function editEntry(
  { file, bytes }: SourceFile,
  fields: readonly FieldChange[],
  data: Record<string, unknown>,
): FileChange {
  const source = readText(file, bytes)
  const { extension, schema } = collections[collectionOf(file)]
  const { parts } = splitFrontMatter(source.text, extension)
  if (!parts) return { file, before: bytes, after: bytes }
  const order = Object.keys(shapeOf(schema, data) ?? {})
  const yaml = keepLineEnds(parts.yaml, editFields(parts.yaml, fields, order))
  const yamlEnd = parts.yamlStart + parts.yaml.length
  const text = source.text.slice(0, parts.yamlStart) + yaml + source.text.slice(yamlEnd)
  return { file, before: bytes, after: writeText({ mark: source.mark, text }) }
}

/** A text with the line ends of the one that it replaces, where those are all of one kind. */
export const keepLineEnds = (before: string, after: string): string =>
  /\r\n/.test(before) && !/(?<!\r)\n/.test(before) ? after.replace(/\r?\n/g, '\r\n') : after
