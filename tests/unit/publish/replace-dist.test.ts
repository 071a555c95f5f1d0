import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recoverDist, replaceDist } from '#lib/publish/replace-dist.ts'
import { filesOf } from './hand-made.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dist-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const readDist = async (): Promise<Record<string, string>> => {
  const entries = await readdir(join(root, 'dist'), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.slice(root.length), await readFile(file, 'utf8')])),
  )
}

const put = async (path: string, text: string): Promise<void> => {
  await mkdir(join(root, path, '..'), { recursive: true })
  await writeFile(join(root, path), text)
}

test('a new site takes the place of the old one, of which nothing stays', async () => {
  await put('dist/old/index.html', 'old')
  await replaceDist(root, filesOf({ '/index.html': 'new', '/a/index.html': 'a' }))
  expect(await readDist()).toEqual({ '/dist/index.html': 'new', '/dist/a/index.html': 'a' })
  expect(await readdir(root)).toEqual(['dist'])
})

test('a site that cannot be written leaves the old one as it is', async () => {
  await put('dist/index.html', 'old')
  const impossible = filesOf({ '/a': 'a file', '/a/index.html': 'and a folder' })
  await expect(replaceDist(root, impossible)).rejects.toThrow()
  expect(await readDist()).toEqual({ '/dist/index.html': 'old' })
})

test('what a killed build has left is cleared away', async () => {
  await put('dist/index.html', 'old')
  await put('.dist-next/site/index.html', 'half')
  await recoverDist(root)
  expect(await readdir(root)).toEqual(['dist'])
  expect(await readDist()).toEqual({ '/dist/index.html': 'old' })
})

test('the last good site returns where a build was killed between its two renames', async () => {
  await put('.dist-next/old/index.html', 'old')
  await put('.dist-next/site/index.html', 'new')
  await recoverDist(root)
  expect(await readDist()).toEqual({ '/dist/index.html': 'old' })
  expect(await readdir(root)).toEqual(['dist'])
})
