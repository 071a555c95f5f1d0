import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { fromForm } from '#app/keystatic/save/from-form.ts'

import { saveForm } from '#app/keystatic/save/save-form.ts'
import { toForm } from '#app/keystatic/save/to-form.ts'
import { readContent } from '#lib/content/read-content.ts'
import { Refusal } from '#lib/content/write/refusal.ts'
import { replaceFile } from '#lib/content/write/replace-file.ts'
import { temporaryFolder } from '../../fixtures/temporary-folder.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const file = 'content/articles/one-roof.mdx'
const old = `---
# Ordered by the editor.
kind: paid
sponsor: optum # who pays
title: 'One roof in Hemet'
topics: # the closest first
  - access-to-care
status: draft
---

Text with  odd   spaces.
`
/** What a form sends that was filled from a file and changed. */
const filled = (change: (form: string) => string) => encode(change(toForm(file, encode(old))))

test('each document of the site comes back from its form byte for byte', async () => {
  for (const { file, bytes } of (await readContent('.')).files)
    expect(fromForm(file, bytes, encode(toForm(file, bytes))), file).toBe(new TextDecoder().decode(bytes))
})

test('a changed field changes its line alone', () => {
  const saved = fromForm(
    file,
    encode(old),
    filled((form) => form.replace('One roof in Hemet', 'Two roofs')),
  )
  expect(saved).toBe(old.replace('One roof in Hemet', 'Two roofs'))
})

test('another choice takes away what depended on it, and its comment with it', () => {
  const editorial = '{"discriminant":"editorial","value":{}}'
  const saved = fromForm(
    file,
    encode(old),
    filled((form) => form.replace('{"discriminant":"paid","value":{"sponsor":"optum"}}', editorial)),
  )
  expect(saved).toBe(old.replace('kind: paid\nsponsor: optum # who pays\n', 'kind: editorial\n'))
})

test('a new field stands where its schema has it, and an empty list is not written', () => {
  const saved = fromForm(
    file,
    encode(old),
    filled((form) => form.replace('"status"', '"kicker":"Care","places":[],"status"')),
  )
  expect(saved).toBe(old.replace("Hemet'\n", "Hemet'\nkicker: Care\n"))
})

test('a new document has its fields in the order of the schema', () => {
  const form = stringify({ status: 'draft', title: 'New', kind: { discriminant: 'editorial', value: {} } })
  expect(fromForm(file, undefined, encode(`---\n${form}---\n\nText.\n`))).toBe(
    '---\nkind: editorial\ntitle: New\nstatus: draft\n---\n\nText.\n',
  )
})

test('a form that was filled from another version is refused', () => {
  const form = filled((text) => text)
  expect(() => fromForm(file, encode(old.replace('Text', 'Word')), form)).toThrow(/was changed since/)
  const fresh = encode('---\ntitle: New\n---\n')
  expect(() => fromForm(file, encode(old), fresh)).toThrow(/already/)
})

test('a file that the form could not give back is refused', () => {
  expect(() => toForm(file, encode(old.replaceAll('\n', '\r\n')))).toThrow(Refusal)
  expect(() => toForm(file, encode('---\ntitle: "open\n---\n'))).toThrow(/one-roof.mdx/)
  expect(() => toForm(file, encode('No fence.'))).toThrow(/front matter/)
})

test.each(['../secrets.yaml', 'articles/../x.mdx', 'articles/one.yaml', 'media/x.png', 'articles/A.mdx'])(
  '%s is never written',
  async (path) => {
    const changes = { additions: [{ path, contents: '' }], deletions: [] }
    await expect(saveForm('/nowhere', changes)).rejects.toThrow(/is no file of a collection/)
  },
)

test('a new file name is refused, since it would break an address', async () => {
  const changes = {
    additions: [{ path: 'articles/b.mdx', contents: '' }],
    deletions: [{ path: 'articles/a.mdx' }],
  }
  await expect(saveForm('/nowhere', changes)).rejects.toThrow(/another address/)
})

test('nothing is removed from a form', async () => {
  const changes = { additions: [], deletions: [{ path: 'articles/a.mdx' }] }
  await expect(saveForm('/nowhere', changes)).rejects.toThrow(/is not removed from here/)
})

test('a file is replaced whole, and nothing is left beside it', async () => {
  const folder = join(await temporaryFolder(), 'content')
  await mkdir(folder)
  await writeFile(join(folder, 'a.yaml'), 'old')
  await replaceFile(join(folder, 'a.yaml'), 'new')
  expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe('new')
  expect(await readdir(folder)).toEqual(['a.yaml'])
  await mkdir(join(folder, 'b'))
  await expect(replaceFile(join(folder, 'b'), 'new')).rejects.toThrow()
  expect((await readdir(folder)).toSorted()).toEqual(['a.yaml', 'b'])
})
