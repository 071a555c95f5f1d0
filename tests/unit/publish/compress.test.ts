import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressFiles } from '#lib/publish/compress.ts'
import { buildManifest } from '#lib/publish/manifest.ts'
import { bytesOf, filesOf, textIn } from './hand-made.ts'

const texts = filesOf(
  Object.fromEntries(
    ['html', 'css', 'js', 'svg', 'xml', 'txt', 'json'].map((type) => [`/a.${type}`, type.repeat(99)]),
  ),
)

test('each text file has a Brotli and a gzip form that unpack to it', async () => {
  const files = await compressFiles(texts)
  expect(files.size).toBe(texts.size * 3)
  for (const [path, bytes] of texts) {
    expect(new Uint8Array(brotliDecompressSync(files.get(`${path}.br`) ?? bytesOf('')))).toEqual(bytes)
    expect(new Uint8Array(gunzipSync(files.get(`${path}.gz`) ?? bytesOf('')))).toEqual(bytes)
  }
})

test('fonts and pictures are compressed already', async () => {
  expect((await compressFiles(filesOf({ '/a.woff2': 'x', '/a.webp': 'x' }))).size).toBe(2)
})

test('a gzip file tells neither when nor where it was made', async () => {
  const zipped = (await compressFiles(filesOf({ '/a.txt': 'x' }))).get('/a.txt.gz') ?? bytesOf('')
  expect([...zipped.subarray(4, 8)]).toEqual([0, 0, 0, 0])
  expect(zipped[9]).toBe(255)
})

test('the manifest lists every file by path, with its size, hash and type, in whatever order they come', () => {
  const files = filesOf({ '/b.html.br': 'x', '/a.webp': 'yy', '/B.html': '' })
  const manifest = textIn(buildManifest(files))
  expect(JSON.parse(manifest)).toEqual({
    files: [
      { path: '/B.html', bytes: 0, sha256: hash(''), type: 'text/html; charset=utf-8' },
      { path: '/a.webp', bytes: 2, sha256: hash('yy'), type: 'image/webp' },
      { path: '/b.html.br', bytes: 1, sha256: hash('x'), type: 'text/html; charset=utf-8' },
    ],
  })
  expect(textIn(buildManifest(new Map([...files].reverse())))).toBe(manifest)
})

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
