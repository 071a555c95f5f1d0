import { expect, test } from 'vitest'
import { PublishError } from '#lib/publish/fault.ts'
import { type ExportedSite, finishSite } from '#lib/publish/finish-site.ts'
import { bytesOf, exportedPage, filesOf, origin, pictureOf, textIn } from './hand-made.ts'

const sheet = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'
const flight = '<script>self.__next_f.push([1,"a"])</script>'

const site = (articleBody: string, rest: Record<string, string> = {}): ExportedSite => ({
  files: filesOf({
    '/index.html': exportedPage('/', `<a href="/articles/a/">x</a>${flight}`, sheet),
    '/articles/a/index.html': exportedPage('/articles/a/', articleBody + flight, sheet),
    '/404.html': exportedPage('/404.html', flight, sheet),
    '/_next/static/chunks/a.css': '@font-face{src:url(../media/n.0hxbiwnp2.woff2)}',
    '/_next/static/media/n.0hxbiwnp2.woff2': 'font',
    '/favicon.svg': '<svg/>',
    ...rest,
  }),
  origin,
  expected: ['/', '/articles/a/'],
  readMedia: (address) => (address === '/media/door.png' ? pictureOf(2, 1) : undefined),
  bundleIsland: async (name) => (name === 'share' ? bytesOf('1') : undefined),
})

test('a finished site holds its pages, what they need, the compressed forms and the manifest', async () => {
  const { files } = await finishSite(
    site('<img src="/media/door.png" alt=""/><script type="module" src="/islands/share.js"></script>', {
      '/unused.png': 'x',
    }),
  )
  const plain = [...files.keys()].filter((path) => !/\.(?:br|gz)$/.test(path)).toSorted()
  expect(plain).toEqual([
    '/404.html',
    '/articles/a/index.html',
    expect.stringMatching(/^\/assets\/door-[0-9a-f]{8}\.png$/),
    expect.stringMatching(/^\/assets\/n-[0-9a-f]{8}\.woff2$/),
    expect.stringMatching(/^\/assets\/share-[0-9a-f]{8}\.js$/),
    '/favicon.svg',
    '/index.html',
    '/manifest.json',
  ])
  const article = textIn(files.get('/articles/a/index.html'))
  expect(article).toMatch(/<script type="module" src="\/assets\/share-[0-9a-f]{8}\.js"><\/script>/)
  expect(article).toContain("script-src 'self'")
  expect(article).not.toContain('_next')
  expect(textIn(files.get('/index.html'))).toContain("script-src 'none'")
})

test('every fault of every page is listed at once', async () => {
  const faulty = site('<a href="/nowhere/">x</a><script>alert(1)</script><p style="color:red">x</p>')
  const error = await finishSite({ ...faulty, expected: ['/', '/articles/a/', '/articles/b/'] }).catch(
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(PublishError)
  expect(error instanceof PublishError && error.faults.map(({ rule }) => rule)).toEqual([
    'unknown-script',
    'inline-attribute',
    'dangling-link',
    'missing-page',
  ])
})

test('the same export makes the same bytes in whatever order its files come', async () => {
  const exported = site('<img src="/media/door.png" alt=""/>')
  const { files } = await finishSite(exported)
  const again = await finishSite({ ...exported, files: new Map([...exported.files].reverse()) })
  expect(again.files.get('/manifest.json')).toEqual(files.get('/manifest.json'))
})
