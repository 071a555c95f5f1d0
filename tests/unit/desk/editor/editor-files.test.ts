import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { blockDefinitions } from '#components/blocks/definitions.ts'
import { collections } from '#lib/content/collections.ts'
import { parseDocument } from '#lib/content/parse/parse-document.ts'
import { collectionNames } from '#lib/content/schema/field.ts'
import { buildSnippets } from '#lib/desk/editor/build-snippets.ts'
import { buildEditorFiles, writeEditorFiles } from '#lib/desk/editor/write-editor-files.ts'
import { temporaryFolder } from '../../../fixtures/temporary-folder.ts'
import { readRealFields } from './real-fields.ts'

const root = process.cwd()
const snippets = buildSnippets()

test.each([...buildEditorFiles()])(
  '%s is what the schemas and the blocks make; run “npm run desk -- editor”',
  async (path, made) => {
    expect(JSON.parse(await readFile(join(root, path), 'utf8'))).toEqual(JSON.parse(made))
  },
)

test('writing them again changes nothing', async () => {
  const folder = temporaryFolder()
  expect(await writeEditorFiles(folder)).toEqual([...buildEditorFiles().keys()])
  expect(await writeEditorFiles(folder)).toEqual([])
})

test('there is a snippet for each block and for each kind of MDX document', () => {
  expect(Object.keys(snippets)).toEqual([
    'Article: paid',
    'Article: editorial',
    'Page',
    ...blockDefinitions.map(({ name }) => name),
  ])
})

test('no snippet names a slug of the content, for the snippets are committed', async () => {
  const slugs = (await readRealFields(root)).map(({ file }) => file.replace(/^.*\/|\.\w+$/g, ''))
  const text = JSON.stringify(Object.values(snippets).map(({ body }) => body))
  expect(slugs.filter((slug) => slug.includes('-') && text.includes(slug))).toEqual([])
})

test('a draft comes first among the choices of a status', () => {
  expect(snippets.Page?.body.join('\n')).toMatch(/^status: \$\{\d+\|draft,/m)
})

test('the tab stops of a snippet are numbered from 1, without a gap', () => {
  for (const [name, { body }] of Object.entries(snippets)) {
    const stops = [...body.join('\n').matchAll(/\$\{?(\d+)/g)].map(([, stop]) => Number(stop))
    expect(stops, name).toEqual([...stops.keys()].map((index) => (index + 1) % stops.length))
  }
})

const examples = new Map<string, string>()

test.each(['Article: paid', 'Article: editorial', 'Page'])(
  'the snippet “%s”, filled in from the schema’s examples, is a valid document',
  (name) => {
    for (const collection of collectionNames) gather(z.toJSONSchema(collections[collection].schema))
    const folder = name === 'Page' ? 'pages' : 'articles'
    expect(problemsOf(folder, fill(name, 'Some words.'))).toEqual([])
  },
)

test.each(blockDefinitions)(
  'the snippet “$name”, filled in from the schema’s examples, is valid',
  (block) => {
    for (const collection of collectionNames) gather(z.toJSONSchema(collections[collection].schema))
    const front = fill('Page', '')
    gather(z.toJSONSchema(block.props, { io: 'input' }))
    const written = fill(block.name, 'Some words.')
    expect(problemsOf('pages', `${front}\n${block.place === 'text' ? 'It was ' : ''}${written}\n`)).toEqual(
      [],
    )
  },
)

const problemsOf = (folder: string, text: string) =>
  parseDocument(`content/${folder}/a-walk.mdx`, new TextEncoder().encode(text)).problems

/** Remembers the first example of every field by its title. */
function gather(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return
  const { title, examples: shown } = schema as { title?: unknown; examples?: unknown }
  if (typeof title === 'string' && Array.isArray(shown)) examples.set(title, String([shown[0]].flat()[0]))
  for (const part of Object.values(schema)) gather(part)
}

/** A snippet as an editor would leave it who takes the first choice and the first example everywhere. */
function fill(name: string, words: string): string {
  const body = (snippets[name]?.body ?? []).join('\n')
  return `${body
    .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE\}/g, '2024-04-19')
    .replace(/\$\{\d+:([^}]+)\}/g, (_, title: string) => examples.get(title) ?? '')
    .replace('$0', '')
    .replace(/\$\d/g, words)}`
}
