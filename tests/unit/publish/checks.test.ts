import { expect, test } from 'vitest'
import { checkCollisions, checkExpectedPages } from '#lib/publish/checks/check-addresses.ts'
import { checkHeads } from '#lib/publish/checks/check-head.ts'
import { checkIds } from '#lib/publish/checks/check-ids.ts'
import { checkLinks } from '#lib/publish/checks/check-links.ts'
import { checkMarkup } from '#lib/publish/checks/check-markup.ts'
import { parsePage } from '#lib/publish/page.ts'
import { bytesOf, filesOf, origin, pageWith } from './hand-made.ts'

const files = filesOf({
  '/a/index.html': '',
  '/b/index.html': '',
  '/404.html': '',
  '/a.png': '',
  '/b.pdf': '',
})
const linksOf = (body: string, head = '') =>
  checkLinks([pageWith(body, head), pageWith('<p id="there">x</p>', '', '/b/')], files, origin)

test.each([
  '<a href="/b/">x</a>',
  '<a href="/b/#there">x</a>',
  '<a href="/b/#:~:text=word">x</a>',
  '<a href="#here">x</a><p id="here">x</p>',
  '<a href="#top">x</a>',
  `<a href="${origin}/b/">x</a>`,
  '<a href="/b.pdf">x</a>',
  '<a href="https://optum.com/california">x</a>',
  '<a href="mailto:a@b.example">x</a>',
  '<img src="/a.png" srcset="/a.png 1x, /a.png 2x"/>',
  '<svg><symbol id="s"/><use href="#s"/></svg>',
])('%s leads somewhere', (body) => {
  expect(linksOf(body)).toEqual([])
})

test.each([
  ['<a href="/c/">x</a>', 'dangling-link', 'href “/c/”'],
  ['<a href="/b">x</a>', 'dangling-link', 'href “/b”'],
  ['<a href="/b/#nowhere">x</a>', 'dangling-fragment', 'href “/b/#nowhere”'],
  ['<a href="#nowhere">x</a>', 'dangling-fragment', 'href “#nowhere”'],
  [`<a href="${origin}/c/">x</a>`, 'dangling-link', '/c/'],
  ['<img src="/c.png"/>', 'dangling-link', 'src “/c.png”'],
  ['<img src="/a.png" srcset="/a.png 1x, /c.png 2x"/>', 'dangling-link', 'srcset “/c.png”'],
  ['<svg><use href="#nowhere"/></svg>', 'dangling-fragment', 'href “#nowhere”'],
  ['<svg><use xlink:href="#nowhere"/></svg>', 'dangling-fragment', 'xlink:href “#nowhere”'],
  ['<style>p{background:url(/c.png)}</style>', 'dangling-link', 'url() “/c.png”'],
  ['<img src="https://cdn.example/a.png"/>', 'foreign-asset', 'https://cdn.example/a.png'],
  ['<img src="http://supplement.example/a.png"/>', 'foreign-asset', 'http://supplement.example/a.png'],
  ['<img src="//cdn.example/a.png"/>', 'foreign-asset', '//cdn.example/a.png'],
  ['<img src="data:image/png;base64,AA"/>', 'foreign-asset', 'data:image/png;base64,AA'],
  ['<iframe src="https://video.example/"></iframe>', 'foreign-asset', 'https://video.example/'],
  ['<a href="javascript:alert(1)">x</a>', 'strange-link', 'javascript:alert(1)'],
  ['<a href="https://%zz">x</a>', 'strange-link', 'https://%zz'],
])('%s is an error that names the page and the address', (body, rule, shown) => {
  expect(linksOf(body)).toMatchObject([{ page: '/a/', rule, message: expect.stringContaining(shown) }])
})

test('a link to a page without its slash is told to have one', () => {
  expect(linksOf('<a href="/b">x</a>')[0]?.remedy).toContain('slash')
})

test.each([
  ['<link rel="alternate" href="/feed.xml"/>', 'dangling-link'],
  [`<meta property="og:image" content="${origin}/card.png"/>`, 'dangling-link'],
  ['<link rel="icon" href="https://cdn.example/a.ico"/>', 'foreign-asset'],
])('the head’s %s is checked too', (head, rule) => {
  expect(linksOf('', head)).toMatchObject([{ page: '/a/', rule }])
})

test('an id may occur once', () => {
  expect(checkIds(pageWith('<p id="x"></p><svg><g id="x"/></svg>'))).toMatchObject([
    { rule: 'duplicate-id', message: expect.stringContaining('“x”') },
  ])
})

test.each(['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget', 'headers'])(
  'every id that %s names must exist',
  (name) => {
    const body = `<label id="a"></label><button ${name}="a"></button><button ${name}="nobody"></button>`
    expect(checkIds(pageWith(body))).toMatchObject([
      { rule: 'unknown-id', message: expect.stringMatching(`${name} names “nobody”`) },
    ])
  },
)

test('a paint server must exist', () => {
  const body = '<svg><linearGradient id="g"/><path fill="url(#g)"/><path clip-path="url(#c)"/></svg>'
  expect(checkIds(pageWith(body))).toMatchObject([
    { rule: 'unknown-id', message: expect.stringContaining('“c”') },
  ])
})

test('two files may not share an address, not even where case does not count', () => {
  expect(checkCollisions(['/a/index.html', '/A/index.html', '/b'])).toMatchObject([
    { rule: 'address-taken', page: '/A/index.html', message: expect.stringContaining('/a/index.html') },
  ])
})

test('a missing page and an additional one are errors', () => {
  const pages = [pageWith(''), pageWith('', '', '/c/')]
  expect(checkExpectedPages(pages, ['/a/', '/b/'])).toMatchObject([
    { rule: 'missing-page', page: '/b/' },
    { rule: 'additional-page', page: '/c/' },
    { rule: 'missing-page', page: '/404.html' },
  ])
})

const headless = (head: string, address = '/a/', body = '<h1>x</h1>') =>
  parsePage(
    address.replace(/\/$/, '/index.html'),
    bytesOf(`<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`),
  )
const wholeHead = `<title>t</title><meta name="description" content="d"><link rel="canonical" href="${origin}/a/">`

test.each([
  ['no title', wholeHead.replace('<title>t</title>', ''), 'bad-title'],
  ['an empty title', wholeHead.replace('>t<', '> <'), 'bad-title'],
  ['two titles', `${wholeHead}<title>u</title>`, 'bad-title'],
  ['no description', wholeHead.replace('description', 'other'), 'bad-description'],
  ['no canonical address', wholeHead.replace('canonical', 'help'), 'bad-canonical'],
  ['another page’s canonical address', wholeHead.replace('/a/', '/b/'), 'bad-canonical'],
])('a head with %s is an error', (_, head, rule) => {
  expect(checkHeads([headless(head)], origin)).toMatchObject([{ page: '/a/', rule }])
})

test('a title within a picture is no title of the page', () => {
  const page = pageWith('<svg><title>A picture</title></svg>')
  expect(checkHeads([page], origin)).toEqual([])
})

test('two pages may not share title, description or canonical address', () => {
  const rules = checkHeads([headless(wholeHead), headless(wholeHead, '/b/')], origin).map(({ rule }) => rule)
  expect(rules).toEqual(['bad-title', 'bad-description', 'bad-canonical', 'bad-canonical'])
})

test('the 404 page needs neither description nor canonical address', () => {
  expect(checkHeads([headless('<title>t</title>', '/404.html')], origin)).toEqual([])
})

test.each([
  ['no headline', '<p>x</p>', 'bad-headline'],
  ['two headlines', '<h1>x</h1><h1>y</h1>', 'bad-headline'],
])('a page with %s is an error', (_, body, rule) => {
  expect(checkHeads([headless(wholeHead, '/a/', body)], origin)).toMatchObject([{ rule }])
})

test('a page without a language is an error', () => {
  const page = parsePage(
    '/a/index.html',
    bytesOf(`<html><head>${wholeHead}</head><body><h1>x</h1></body></html>`),
  )
  expect(checkHeads([page], origin)).toMatchObject([{ rule: 'no-language' }])
})

test.each([
  ['<p style="color:red">x</p>', 'inline-attribute', 'p has style="color:red"'],
  ['<svg><path style="fill:red"/></svg>', 'inline-attribute', 'path has style="fill:red"'],
  ['<p onclick="go()">x</p>', 'inline-attribute', 'p has onclick="go()"'],
  ['<p>Lorem ipsum dolor</p>', 'placeholder', 'Lorem ipsum dolor'],
  ['<p>TODO</p>', 'placeholder', 'TODO'],
  ['<p>[object Object]</p>', 'placeholder', '[object Object]'],
  ['<img alt="{{alt}}"/>', 'placeholder', '{{alt}}'],
])('%s is an error that names the value', (body, rule, shown) => {
  expect(checkMarkup(pageWith(body))).toMatchObject([{ rule, message: expect.stringContaining(shown) }])
})

test('Spanish words are no placeholders', () => {
  expect(checkMarkup(pageWith('<p>todo lo que Nan hizo</p>'))).toEqual([])
})
