import { expect, test } from 'vitest'
import { chooseExportedFiles } from '#lib/publish/export-files.ts'

test('pages, styles, media and public files are chosen', () => {
  const chosen = [
    '/index.html',
    '/404.html',
    '/articles/a/index.html',
    '/_next/static/chunks/a.css',
    '/_next/static/media/newsreader.0hxb.woff2',
    '/favicon.svg',
    '/robots.txt',
    '/licenses/a.txt',
    '/sitemap.xml',
  ]
  expect(chooseExportedFiles(chosen)).toEqual(chosen)
})

test.each([
  '/_next/static/chunks/a.js',
  '/_next/static/chunks/a.js.map',
  '/_next/static/supplement/_buildManifest.js',
  '/index.txt',
  '/__next._tree.txt',
  '/articles/a/__next.articles.$d$slug.__PAGE__.txt',
  '/articles/a/index.txt',
  '/_not-found/index.html',
  '/404/index.html',
  '/series/-/index.html',
])('%s is left out', (path) => {
  expect(chooseExportedFiles(['/index.html', '/articles/a/index.html', path])).not.toContain(path)
})
