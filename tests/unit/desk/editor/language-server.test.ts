import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collections } from '#lib/content/collections.ts'
import { collectionNames } from '#lib/content/schema/field.ts'
import { writeSchemas } from '#lib/desk/editor/write-schemas.ts'
import { type LanguageServer, startLanguageServer } from './language-server.ts'
import { readRealFields } from './real-fields.ts'

const root = process.cwd()
const real = await readRealFields(root)
const article = 'content/articles/a-walk.mdx'

let folder: string
let server: LanguageServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'supplement-'))
  await cp(join(root, 'content'), join(folder, 'content'), { recursive: true })
  await writeSchemas(folder)
  const settings = JSON.parse(await readFile(join(root, '.vscode/settings.json'), 'utf8'))
  server = await startLanguageServer(folder, settings, 'content/authors/probe.yaml')
})

afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

const marks = async (path: string, text: string) =>
  (await server.diagnose(path, text)).map(
    ({ message, range }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`,
  )

/** What is offered, as “label — what it says of it”. */
const offers = async (path: string, text: string) =>
  (await server.complete(path, text)).map(
    ({ label, documentation }) =>
      `${label} — ${typeof documentation === 'object' ? documentation.value : documentation}`,
  )

test('it finds nothing wrong in the real content', async () => {
  const found = await Promise.all(
    real.map(async ({ file, yaml }) => (await marks(file, yaml)).map((mark) => `${file}:${mark}`)),
  )
  expect(found.flat()).toEqual([])
})

test('it knows the schema of every collection, by the mapping in the settings', async () => {
  const found = await Promise.all(
    collectionNames.map(async (name) => {
      const path = `content/${name}/a-walk.${collections[name].extension}`
      return [name, (await marks(path, 'noSuchField: 1\n')).join('\n')] as const
    }),
  )
  for (const [name, said] of found)
    expect(said, name).toMatch(/noSuchField is not allowed|Missing property "kind"/)
})

test('it marks a wrong slug where it stands, and names the right ones', async () => {
  expect(await marks('content/series/a-walk.yaml', 'parts:\n  - one-roof\n')).toContainEqual(
    expect.stringMatching(/^2:5 Value is not accepted\. Valid values: .*"one-roof-in-hemet"/),
  )
  expect(await marks(article, 'kind: paid\nsponsor: optumm\n')).toContain(
    '2:10 Value is not accepted. Valid values: "optum".',
  )
})

test('it marks the sponsor of an editorial article, rather than its kind', async () => {
  const found = await marks(article, 'kind: editorial\nsponsor: optum\n')
  expect(found).toContain('2:1 Property sponsor is not allowed.')
  expect(found.join('\n')).not.toContain('Value must be')
})

test('it offers the slugs that exist, each with its title', async () => {
  const topics = [
    'access-to-care — Access to care',
    'health-equity — Health equity',
    'lgbtq-health — LGBTQ+ health',
  ]
  expect(await offers(article, 'kind: paid\ntopics:\n  - │\n')).toEqual(expect.arrayContaining(topics))
  expect(await offers(article, 'kind: paid\ntopics:\n  - hea│\nstatus: draft\n')).toEqual(
    expect.arrayContaining(topics),
  )
  expect(await offers('content/sites/site.yaml', 'supplement: │\n')).toEqual([
    'health-care-awards — Health Care Awards',
  ])
})

test('it offers the addresses of the site', async () => {
  expect(
    await offers('content/supplements/a-walk.yaml', 'sections:\n  - label: Walks\n    link: │\n'),
  ).toEqual(expect.arrayContaining(['/ — The front page', '/topics/health-equity/ — Health equity']))
})

test('it offers the kinds with what they mean, and each status', async () => {
  expect(await offers(article, 'kind: │\n')).toEqual([
    'paid — Somebody outside the newsroom paid for it.',
    'editorial — Nobody paid for it.',
  ])
  const labels = (await server.complete(article, 'kind: editorial\nstatus: │\n')).map(({ label }) => label)
  expect(labels).toEqual(expect.arrayContaining(['draft', 'published']))
})

test('on a new line it offers the fields of the kind, with what they are for', async () => {
  const sponsor = 'sponsor — Who paid. A paid article cannot be published without one.'
  const paid = await offers(article, 'kind: paid\n│')
  expect(paid).toContain(sponsor)
  expect(paid).toContain(
    'standfirst — One or two sentences under the headline that say why the story matters.',
  )
  const editorial = await offers(article, 'kind: editorial\n│')
  expect(editorial).toContain('author — Who wrote it.')
  expect(editorial).not.toContain(sponsor)
  expect(await offers(article, 'kind: paid\nsponsor: │')).toEqual(['optum — Optum'])
})

test('it leaves the list to be filled where a field may be left out', async () => {
  const places = (await server.complete(article, 'kind: paid\n│')).find(({ label }) => label === 'places')
  expect(places?.insertText).not.toContain('[]')
})

test('over a field it says what the field is for', async () => {
  expect(await server.hover(article, 'kind: paid\nspon│sor: optum\n')).toContain(
    'A paid article cannot be published without one.',
  )
})
