import { expect, test } from 'vitest'
import { z } from 'zod'
import { blocksOf } from '#app/keystatic/body/blocks-of.ts'
import { configOf } from '#app/keystatic/forms/config-of.ts'
import { dataToForm, formToData } from '#app/keystatic/forms/form-values.ts'
import { textLimits } from '#app/keystatic/forms/text-limits.ts'
import { blockDefinitions } from '#components/blocks/definitions.ts'
import { collections } from '#lib/content/collections.ts'
import { unwrap } from '#lib/content/parse/fields/schema-at.ts'
import { parseDocument } from '#lib/content/parse/parse-document.ts'
import { readContent } from '#lib/content/read-content.ts'
import { collectionNames } from '#lib/content/schema/field.ts'

const config = configOf()

/** The paths of a schema's fields; a list or an option of a union adds no step. */
function schemaPaths(schema: z.core.$ZodType, path: string): string[] {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodArray) return schemaPaths(inner.element, path)
  if (inner instanceof z.ZodDiscriminatedUnion)
    return inner.options.flatMap((option) => schemaPaths(option, path))
  if (!(inner instanceof z.ZodObject)) return [path]
  return Object.entries(inner.shape).flatMap(([name, field]) => schemaPaths(field, `${path}.${name}`))
}

type Schema = NonNullable<typeof config.collections>[string]['schema'][string]

/** The paths that a field of Keystatic writes; a choice stands beside what depends on it. */
function formPaths(field: Schema, path: string, above: string): string[] {
  if (field.kind === 'array') return formPaths(field.element, path, above)
  if (field.kind === 'object')
    return Object.entries(field.fields).flatMap(([name, part]) => formPaths(part, `${path}.${name}`, path))
  if (field.kind !== 'conditional') return [path]
  return [path, ...Object.values(field.values).flatMap((part) => formPaths(part, above, above))]
}

const ours = ['body', 'fileName', 'openedAs']
const sorted = (paths: readonly string[]) => [...new Set(paths)].toSorted()

test.each(collectionNames)('the form of %s asks for each field of the schema, and for no other', (name) => {
  const fields = Object.entries(config.collections?.[name]?.schema ?? {}).filter(
    ([field]) => !ours.includes(field),
  )
  expect(sorted(fields.flatMap(([field, form]) => formPaths(form, `.${field}`, '')))).toEqual(
    sorted(schemaPaths(collections[name].schema, '')),
  )
})

test('the editor has each block with each of its props, and no other', () => {
  const blocks = Object.entries(blocksOf(blockDefinitions)).flatMap(([name, { schema }]) =>
    Object.keys(schema).map((prop) => `${name}.${prop}`),
  )
  expect(sorted(blocks)).toEqual(
    sorted(
      blockDefinitions.flatMap(({ name, props }) =>
        Object.keys(props.shape).map((prop) => `${name}.${prop}`),
      ),
    ),
  )
  expect(Object.keys(blocksOf(blockDefinitions))).toEqual(blockDefinitions.map(({ name }) => name))
})

test('the data of every document passes through its form unchanged', async () => {
  const { files } = await readContent('.')
  for (const { file, bytes } of files) {
    const { document } = parseDocument(file, bytes)
    const { schema } = collections[document?.collection ?? 'articles']
    expect(formToData(schema, dataToForm(schema, document?.data ?? {})), file).toEqual(document?.data)
  }
})

test('an operand is a number where digits stand in its field, and a fact where words do', () => {
  const data = formToData(collections.facts.schema, {
    kind: { discriminant: 'computed', value: { operands: ['volunteer-hours', '2080', '-0.5'] } },
  })
  expect(data).toEqual({ kind: 'computed', operands: ['volunteer-hours', 2080, -0.5] })
})

test('a text is accepted where the schema accepts it, and its message says what the schema demands', () => {
  const address = z.string().regex(/^\//, 'must begin with a slash')
  const { pattern } = textLimits(address, 'Link', false)
  expect(['/a/', 'a', ''].map((text) => pattern?.regex.test(text))).toEqual([true, false, false])
  expect(pattern?.message).toBe('Link must begin with a slash.')
  expect(textLimits(address, 'Link', true).pattern?.regex.test('')).toBe(true)
})

test('a prop is refused in the form as it would be in the file', () => {
  const { DotChart, KeyFigures } = blocksOf(blockDefinitions)
  const validate = (field: Schema | undefined, value: string) => {
    if (field?.kind !== 'form' || field.formKind !== 'slug') throw new Error('This prop is no text.')
    return field.validate(value, undefined)
  }
  expect(validate(DotChart?.schema.each, '500')).toBe('500')
  expect(() => validate(DotChart?.schema.each, 'some')).toThrow('Each is written like “500”.')
  expect(validate(KeyFigures?.schema.facts, 'one two')).toBe('one two')
  expect(() => validate(KeyFigures?.schema.facts, 'a b c d e')).toThrow('Facts')
})
