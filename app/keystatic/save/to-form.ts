import { collections } from '#lib/content/collections.ts'
import { collectionOf } from '#lib/content/parse/parse-document.ts'
import { dataToForm } from '../forms/form-values.ts'
import { openedAs } from '../forms/opened-as.ts'
import { readDocumentText, versionOf } from './document-text.ts'

/** A document as its form reads it: the fields as JSON, which is YAML of one reading alone, and the body as it is. */
export function toForm(file: string, bytes: Uint8Array): string {
  const { parts, data } = readDocumentText(file, bytes)
  const { schema } = collections[collectionOf(file)]
  const form = JSON.stringify({ ...dataToForm(schema, data), [openedAs]: versionOf(bytes) })
  return parts.body === null ? `${form}\n` : `---\n${form}\n---\n${parts.body}`
}
