import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { collections } from '#lib/content/collections.ts'
import { diffFields } from '#lib/content/edit/diff-fields.ts'
import { editFields } from '#lib/content/edit/edit-fields.ts'
import { shapeOf } from '#lib/content/parse/fields/schema-at.ts'
import { collectionOf } from '#lib/content/parse/parse-document.ts'
import { Refusal } from '#lib/content/write/refusal.ts'
import { formToData } from '../forms/form-values.ts'
import { openedAs } from '../forms/opened-as.ts'
import { type DocumentText, readDocumentText, versionOf } from './document-text.ts'

/**
 * The text of a document after a form was saved: the file as it stands, with the changed fields in their places and the
 * form's body. Refuses where the file is another than the form was filled from; `old` is nothing for a new document.
 */
export function fromForm(file: string, old: Uint8Array | undefined, form: Uint8Array): string {
  const { data: answers, parts } = readDocumentText(file, form)
  const before = old && readDocumentText(file, old)
  if (old && answers[openedAs] === undefined)
    throw new Refusal(`There is a ${file} already.`, 'Choose another file name.')
  if (old && versionOf(old) !== answers[openedAs])
    throw new Refusal(
      `${file} was changed since this form was opened.`,
      'Copy what you wrote, load this page again, and write it there.',
    )
  const { schema } = collections[collectionOf(file)]
  const data = formToData(schema, answers)
  const shape = shapeOf(schema, data) ?? {}
  const yaml = editFields(
    before?.parts.yaml ?? '',
    diffFields(before?.data ?? {}, wantedData(schema, shape, before?.data ?? {}, data)),
    Object.keys(shape),
  )
  return before ? replaceParts(before, yaml, parts.body) : newText(yaml, parts.body)
}

type Data = Record<string, unknown>
type Shape = Readonly<Record<string, z.core.$ZodType>>

/** What the form says, without what a missing field means anyway, and with what no form knows. */
function wantedData(schema: z.core.$ZodType, shape: Shape, before: Data, data: Data): Data {
  const said = Object.entries(data).filter(([name, value]) => {
    const absent = shape[name] && z.safeParse(shape[name], undefined)
    return name in before || !absent?.success || !isDeepStrictEqual(absent.data, value)
  })
  const known = shapeOf(schema, before) ?? {}
  const unknown = Object.entries(before).filter(([name]) => !(name in known) && !(name in shape))
  return { ...Object.fromEntries(unknown), ...Object.fromEntries(said) }
}

function replaceParts({ text, parts }: DocumentText, yaml: string, body: string | null): string {
  const start = text.slice(0, parts.yamlStart)
  if (body === null || parts.body === null) return start + yaml
  return start + yaml + text.slice(parts.yamlStart + parts.yaml.length, parts.bodyStart) + body
}

const newText = (yaml: string, body: string | null): string =>
  body === null ? yaml : `---\n${yaml}---\n${body}`
