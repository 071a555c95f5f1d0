import { expect, test } from 'vitest'
import { dropUnreferenced, placeAssets } from '#lib/publish/place-assets.ts'
import { bytesOf, filesOf, htmlOf, origin, pageWith, textIn } from './hand-made.ts'

const media = filesOf({ '/media/door.webp': 'door', '/media/door-large.webp': 'large' })
const readMedia = (address: string) => media.get(address)
const place = { origin, readMedia }

test('what a page fetches moves to an address with the hash of its bytes', () => {
  const files = filesOf({
    '/_next/static/media/newsreader.0hxbiwnp2n2kv.woff2': 'font',
    '/mark.svg': '<svg/>',
  })
  const page = pageWith(
    '<img src="/media/door.webp" srcset="/media/door.webp 1x, /media/door-large.webp 2x"/><svg><use href="/mark.svg#home"/></svg>',
    '<style>@font-face{src:url(/_next/static/media/newsreader.0hxbiwnp2n2kv.woff2)}</style>',
  )
  placeAssets([page], files, place)
  const html = htmlOf(page)
  const door = html.match(/src="(\/assets\/door-[0-9a-f]{8}\.webp)"/)?.[1] ?? ''
  expect(textIn(files.get(door))).toBe('door')
  expect(html).toContain(`srcset="${door} 1x, /assets/door-large-`)
  expect(html).toMatch(/url\(\/assets\/newsreader-[0-9a-f]{8}\.woff2\)/)
  expect(html).toMatch(/<use href="\/assets\/mark-[0-9a-f]{8}\.svg#home"\/>/)
})

test('other bytes get another address', () => {
  const addressFor = (text: string) => {
    const page = pageWith('<img src="/a.png"/>')
    placeAssets([page], filesOf({ '/a.png': text }), place)
    return htmlOf(page).match(/src="([^"]+)"/)?.[1]
  }
  expect(addressFor('one')).not.toBe(addressFor('two'))
})

test('files with a name that others know stay, and so does what is only linked', () => {
  const page = pageWith('<a href="/paper.pdf">x</a>', '<link rel="icon" href="/favicon.svg"/>')
  const files = filesOf({ '/favicon.svg': '<svg/>', '/paper.pdf': 'paper' })
  placeAssets([page], files, place)
  expect(htmlOf(page)).toContain('href="/favicon.svg"')
  expect(htmlOf(page)).toContain('href="/paper.pdf"')
})

test('what nothing refers to is dropped, the kept list aside', () => {
  const page = pageWith('<a href="/paper.pdf">x</a><img src="/media/door.webp"/>')
  const files = filesOf({
    '/a/index.html': '',
    '/paper.pdf': '',
    '/old.pdf': '',
    '/_next/static/chunks/a.css': '',
    '/favicon.svg': '',
    '/robots.txt': '',
    '/sitemap.xml': '',
    '/licenses/newsreader.txt': '',
  })
  placeAssets([page], files, place)
  const kept = [...dropUnreferenced([page], files, origin).keys()]
  expect(kept).toEqual([
    '/a/index.html',
    '/paper.pdf',
    '/favicon.svg',
    '/robots.txt',
    '/sitemap.xml',
    '/licenses/newsreader.txt',
    expect.stringMatching(/^\/assets\/door-/),
  ])
})

test('a picture that no page shows is left out', () => {
  const files = filesOf({})
  placeAssets([pageWith('<p>x</p>')], files, { origin, readMedia: () => bytesOf('x') })
  expect([...files.keys()]).toEqual([])
})
