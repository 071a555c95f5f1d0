import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { checkContent } from '#lib/content/check-content.ts'
import { expectedAddresses } from '#lib/site/expected-addresses.ts'
import { buildProject } from './project-copy.ts'
import { readSite, sha256, unpack } from './read-site.ts'

let site = new Map<string, Buffer>()
let pages: [path: string, html: string][] = []
const sizeOf = (path: string): number => (site.get(`${path}.br`) ?? site.get(path))?.length ?? Number.NaN

beforeAll(async () => {
  const { status, output } = await buildProject('.')
  expect(output).toContain('dist/ holds')
  expect(status).toBe(0)
  site = await readSite('dist')
  pages = [...site]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => [path, bytes.toString()])
})

test('the pages are those that the content implies, and the 404 page', async () => {
  const { graph } = await checkContent('.')
  const addresses = pages.map(([path]) => path.replace(/index\.html$/, ''))
  expect(addresses.toSorted()).toEqual([...(graph ? expectedAddresses(graph) : []), '/404.html'].toSorted())
})

test('no page loads or holds a framework’s script or data', () => {
  const islands = /<script type="module" src="\/assets\/[\w-]+\.js"><\/script>/g
  const data = /<script type="application\/ld\+json">[^<]*<\/script>/g
  for (const [path, html] of pages)
    expect(html.replace(islands, '').replace(data, ''), path).not.toMatch(/<script|_next|__next|TURBOPACK/)
  const loaded = new Set(
    pages.flatMap(([, html]) => [...html.matchAll(/src="([^"]+\.js)"/g)].map(([, src]) => src)),
  )
  expect([...site.keys()].filter((path) => /\.js$|_next|__next|^\/(?:.*\/)?index\.txt$/.test(path))).toEqual([
    ...loaded,
  ])
})

test('every article takes at most 14,000 bytes, every other page at most 25,000', () => {
  for (const [path] of pages)
    expect(sizeOf(path), path).toBeLessThanOrEqual(path.startsWith('/articles/') ? 14_000 : 25_000)
})

test('a first visit to an article takes at most 75 kB in 5 requests, all to this site', () => {
  for (const [path, html] of pages.filter(([path]) => path.startsWith('/articles/'))) {
    const requests = new Set(
      [...html.matchAll(/url\(([^)]+)\)|<link rel="icon" href="([^"]+)"|\ssrc="([^"]+)"/g)].map(
        ([, font, icon, source]) => font ?? icon ?? source ?? '',
      ),
    )
    expect(requests.size + 1, path).toBeLessThanOrEqual(5)
    const bytes = [path, ...requests].map(sizeOf).reduce((sum, size) => sum + size, 0)
    expect(bytes, path).toBeLessThanOrEqual(75_000)
  }
})

test('each page’s security policy allows the styles that it has, byte for byte, and no others', () => {
  for (const [path, html] of pages) {
    const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(
      ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
    )
    const policy =
      /^<!doctype html><html [^>]*><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]+)">/
    expect(policy.exec(html)?.[1], path).toContain(`; style-src ${styles.join(' ')};`)
    expect(html, path).not.toMatch(/<[^>]+\sstyle=/)
  }
})

test('each text file has a Brotli and a gzip form that unpack to it', () => {
  const texts = [...site].filter(([path]) => /\.(?:html|css|js|svg|xml|txt)$/.test(path))
  for (const [path, bytes] of texts)
    for (const packed of [`${path}.br`, `${path}.gz`])
      expect(unpack(packed, site.get(packed) ?? Buffer.alloc(0)).equals(bytes), packed).toBe(true)
})

test('the manifest lists every other file with its true size and hash', () => {
  const manifest = z
    .object({ files: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() })) })
    .parse(JSON.parse(String(site.get('/manifest.json'))))
  const truth = [...site]
    .filter(([path]) => path !== '/manifest.json')
    .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))
  expect(manifest.files).toEqual(truth.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
})

test('the fonts go with their licenses', () => {
  for (const name of ['newsreader', 'public-sans'])
    expect(String(site.get(`/licenses/${name}.txt`))).toContain('SIL Open Font License')
})

test('nothing of the style guide is published', () => {
  const found = [...site].filter(([path, bytes]) =>
    /style-guide|guide-entry|data-scheme|dom-accessibility-api/.test(`${path}\n${unpack(path, bytes)}`),
  )
  expect(found.map(([path]) => path)).toEqual([])
})

test('not one byte of the forms is in it', () => {
  for (const [path, bytes] of site)
    for (const word of ['keystatic', 'FORMS_SCRIPT'])
      expect(`${path}\n${bytes.toString('latin1')}`.toLowerCase(), path).not.toContain(word.toLowerCase())
})
