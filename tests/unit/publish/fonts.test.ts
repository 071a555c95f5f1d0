import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildFonts, readFontLicenses } from '#lib/publish/fonts.ts'
import { textIn } from './hand-made.ts'

let root = ''
const font = (name: string): string => join(root, '.fonts', `${name}.woff2`)
const write = (text: string): Promise<void> => writeFile(join(root, 'content', 'topics', 'a.yaml'), text)

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'fonts-'))
  await mkdir(join(root, 'content', 'topics'), { recursive: true })
  await write('name: Health')
})
afterEach(() => rmSync(root, { recursive: true }))

test('the fonts are small enough for a first visit and the same for the same content', async () => {
  await buildFonts(root)
  const first = await Promise.all([readFile(font('newsreader')), readFile(font('public-sans'))])
  expect(first[0].length).toBeLessThan(28_000)
  expect(first[1].length).toBeLessThan(17_500)
  rmSync(join(root, '.fonts'), { recursive: true })
  await buildFonts(root)
  expect(await Promise.all([readFile(font('newsreader')), readFile(font('public-sans'))])).toEqual(first)
})

test('a letter that the content uses is added', async () => {
  await buildFonts(root)
  const before = (await stat(font('newsreader'))).size
  await write('name: Ångström')
  await buildFonts(root)
  expect((await stat(font('newsreader'))).size).toBeGreaterThan(before)
})

test('fonts are left alone while the content has the same letters, and made again when they are damaged', async () => {
  await buildFonts(root)
  const { mtimeMs } = await stat(font('newsreader'))
  const bytes = await readFile(font('newsreader'))
  await write('name: Htlaeh')
  await buildFonts(root)
  expect((await stat(font('newsreader'))).mtimeMs).toBe(mtimeMs)
  await writeFile(font('newsreader'), 'damaged')
  await buildFonts(root)
  expect(await readFile(font('newsreader'))).toEqual(bytes)
})

test('each font goes with its license', async () => {
  const licenses = await readFontLicenses()
  expect([...licenses.keys()]).toEqual(['/licenses/newsreader.txt', '/licenses/public-sans.txt'])
  for (const text of licenses.values()) expect(textIn(text)).toContain('SIL Open Font License')
})
