import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { collectionNames } from '#lib/content/schema/field.ts'
import { buildSchemas, schemaName } from '#lib/desk/editor/build-schemas.ts'
import { readChoices } from '#lib/desk/editor/choices.ts'
import { writeSchemas } from '#lib/desk/editor/write-schemas.ts'
import { temporaryFolder } from '../../../fixtures/temporary-folder.ts'
import { readRealFields } from './real-fields.ts'

const root = process.cwd()
const schemas = buildSchemas(await readChoices(root))
const real = await readRealFields(root)

const ajv = new Ajv({
  strict: true,
  allErrors: true,
  // Formats are hints for editors here: each has a pattern beside it that is checked.
  formats: { date: true, uri: true },
})
ajv.addKeyword({ keyword: 'enumDescriptions', metaSchema: { type: 'array', items: { type: 'string' } } })

function validator(collection: string): ValidateFunction {
  const schema = schemas.get(schemaName(collection))
  if (!schema) throw new Error(`There is no schema of ${collection}.`)
  return ajv.compile(schema)
}

const faultsOf = (validate: ValidateFunction, data: unknown): string[] => {
  validate(data)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const find = (file: string) => {
  const found = real.find((fields) => fields.file === file)
  if (!found) throw new Error(`There is no ${file}.`)
  return parse(found.yaml)
}

test.each(collectionNames)('the schema of %s is a JSON Schema of draft 7, in ajv’s strict mode', (name) => {
  const schema = schemas.get(schemaName(name)) ?? {}
  expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true)
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
  expect(() => validator(name)).not.toThrow()
})

test.each(real)('$file is valid by the schema of its collection', ({ collection, yaml }) => {
  expect(faultsOf(validator(collection), parse(yaml))).toEqual([])
})

test.each([
  ['a slug that does not exist', { author: 'nobody' }, '/author must be equal to one of the allowed values'],
  ['a slug of another collection in a list', { topics: ['hemet'] }, '/topics/0 must be equal to one of'],
  ['an unknown field', { tilte: 'x' }, 'must NOT have additional properties'],
  ['an unknown status', { status: 'ready' }, '/status must be equal to one of the allowed values'],
  ['a day that does not exist', { date: '2024-04-31' }, '/date must match pattern'],
  ['a title that is too short', { title: 'Short' }, '/title must NOT have fewer than 10 characters'],
  ['a sponsor on an editorial article', { kind: 'editorial' }, 'must NOT have additional properties'],
  ['a paid article without a sponsor', { sponsor: undefined }, "must have required property 'sponsor'"],
  ['an unknown kind', { kind: 'free' }, '/kind must be equal to one of the allowed values'],
])('%s is refused', (_, change, fault) => {
  const article = find('content/articles/one-roof-in-hemet.mdx')
  const changed = JSON.parse(JSON.stringify({ ...article, ...change }))
  expect(faultsOf(validator('articles'), changed).join('\n')).toContain(fault)
})

test('an address that the site does not have is refused, as is an operand that is no fact', () => {
  const supplement = find('content/supplements/health-care-awards.yaml')
  const sections = [{ label: 'Walks', link: '/topics/walks/' }]
  expect(faultsOf(validator('supplements'), { ...supplement, sections })).toEqual([
    '/sections/0/link must be equal to one of the allowed values',
  ])
  const fact = find('content/facts/full-time-years.yaml')
  expect(faultsOf(validator('facts'), { ...fact, operands: ['walks', 2] }).join('\n')).toContain(
    '/operands/0 must be equal to one of the allowed values',
  )
})

test('a name that a reference may have comes with what it stands for', () => {
  const topics = schemas.get(schemaName('series'))?.properties?.parts
  expect(topics).toMatchObject({
    title: 'Parts',
    description: 'Its articles, in order.',
    items: {
      enum: expect.arrayContaining(['one-roof-in-hemet']),
      enumDescriptions: expect.arrayContaining([expect.stringContaining('One roof in Hemet')]),
    },
  })
})

test('a reference to a collection without files is left open, for an empty list of names fits nothing', () => {
  const bare = buildSchemas(new Map())
  for (const schema of bare.values()) expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true)
  expect(JSON.stringify(bare.get(schemaName('series')))).not.toContain('enum')
})

test('a file with faults counts by its name, and a draft says that it is one', async () => {
  const folder = temporaryFolder()
  await cp(join(root, 'content'), join(folder, 'content'), { recursive: true })
  await writeFile(join(folder, 'content/articles/broken.mdx'), '---\ntitle: [\n')
  await writeFile(join(folder, 'content/articles/a-walk.mdx'), '---\ntitle: A walk\nstatus: draft\n---\n')
  const choices = await readChoices(folder)
  expect(choices.get('articles')).toContainEqual({ value: 'broken', title: 'content/articles/broken.mdx' })
  expect(choices.get('articles')).toContainEqual({ value: 'a-walk', title: 'A walk (draft)' })
  expect(choices.get('address')).toContainEqual({ value: '/articles/a-walk/', title: 'A walk (draft)' })
})

test('writing touches only what changed, leaves no draft behind, and follows a new file', async () => {
  const folder = temporaryFolder()
  await cp(join(root, 'content'), join(folder, 'content'), { recursive: true })
  expect(await writeSchemas(folder)).toHaveLength(collectionNames.length)
  expect(await writeSchemas(folder)).toEqual([])
  await mkdir(join(folder, 'content/places'), { recursive: true })
  await writeFile(join(folder, 'content/places/perris.yaml'), 'name: Perris\n')
  expect(await writeSchemas(folder)).toEqual([
    '.vscode/schemas/articles.schema.json',
    '.vscode/schemas/supplements.schema.json',
  ])
  expect((await readdir(join(folder, '.vscode/schemas'))).toSorted()).toEqual(
    collectionNames.map(schemaName).toSorted(),
  )
})
