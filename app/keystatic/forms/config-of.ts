import {
  type BasicFormField,
  type ComponentSchema,
  type Config,
  type Collection as Form,
  fields,
} from '@keystatic/core'
import type { z } from 'zod'
import { type Collection, collections } from '#lib/content/collections.ts'
import { notesOf } from '#lib/content/parse/fields/schema-at.ts'
import { slugFrom } from '#lib/content/parse/slug-from.ts'
import { collectionNames } from '#lib/content/schema/field.ts'
import { bodyField } from '../body/body-field.tsx'
import { fieldsOf } from './fields-of.ts'
import { formShape } from './form-shape.ts'
import { fileName, openedAs } from './opened-as.ts'
import { textLimits } from './text-limits.ts'

/** Keystatic's configuration, all of it made of the schemas. */
export const configOf = (): Config => ({
  storage: { kind: 'local' },
  ui: { brand: { name: 'Content' } },
  collections: Object.fromEntries(
    collectionNames.map((name) => [name, collectionOf(name, collections[name])]),
  ),
})

const fileNameRules = {
  length: { min: 1, max: 100 },
  pattern: {
    regex: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    message: 'The file name is made of lower-case letters, digits and single hyphens.',
  },
}

/** A collection with its form; the file is named after the field that names the document, where there is one. */
function collectionOf(
  name: string,
  { extension, schema }: Collection,
): Form<Record<string, ComponentSchema>, string> {
  const form: Record<string, ComponentSchema> = fieldsOf(schema)
  const naming = ['title', 'name', 'label'].find((candidate) => candidate in form)
  const slug = naming ? slugField(naming, formShape(schema).fields[naming] ?? schema) : fileNameField()
  const slugName = naming ?? fileName
  return {
    label: notesOf(schema).title,
    path: `${name}/*`,
    slugField: slugName,
    entryLayout: extension === 'mdx' ? 'content' : 'form',
    format: extension === 'mdx' ? { data: 'yaml', contentField: 'body' } : 'yaml',
    schema: {
      ...(naming ? {} : { [slugName]: slug }),
      ...form,
      [slugName]: slug,
      [openedAs]: hiddenField(),
      ...(extension === 'mdx' ? { body: bodyField() } : {}),
    },
  }
}

function slugField(name: string, field: z.core.$ZodType) {
  const { title, description } = notesOf(field)
  const label = title || name
  return fields.slug({
    name: { label, description, validation: { ...textLimits(field, label, false), isRequired: true } },
    slug: { label: 'File name', generate: slugFrom, validation: fileNameRules },
  })
}

const fileNameField = () =>
  fields.text({ label: 'File name', validation: { ...fileNameRules, isRequired: true } })

const nothing = () => null

/** A text that goes with a form unseen. */
const hiddenField = (): BasicFormField<string> => ({
  kind: 'form',
  label: '',
  Input: nothing,
  defaultValue: () => '',
  parse: (value) => (typeof value === 'string' ? value : ''),
  serialize: (value) => ({ value: value || undefined }),
  validate: (value) => value,
  reader: { parse: (value) => (typeof value === 'string' ? value : '') },
})
