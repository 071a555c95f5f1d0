import { expect, test } from 'vitest'
import { inlineStyles } from '#lib/publish/inline-styles.ts'
import { filesOf, htmlOf, pageWith } from './hand-made.ts'

const files = filesOf({
  '/_next/static/chunks/a.css': '@font-face{src:url(../media/n.0hxb.woff2)}\r\n',
  '/_next/static/chunks/b.css': 'p{color:red}',
  '/print.css': 'p{color:#000}',
  '/bad.css': 'p::after{content:"</style><script>"}',
})
const link = (href: string, rest = '') =>
  `<link rel="stylesheet" href="${href}" data-precedence="next"${rest}/>`

test('style sheets stand in the page, in order, as one element, with addresses from the root', () => {
  const page = pageWith('', link('/_next/static/chunks/a.css') + link('/_next/static/chunks/b.css'))
  expect(inlineStyles(page, files)).toEqual([])
  expect(htmlOf(page)).toContain(
    '<style>@font-face{src:url(/_next/static/media/n.0hxb.woff2)}p{color:red}</style></head>',
  )
})

test('a sheet for another medium keeps its medium and its turn', () => {
  const page = pageWith(
    '',
    link('/_next/static/chunks/b.css') +
      link('/print.css', ' media="print"') +
      link('/_next/static/chunks/b.css'),
  )
  inlineStyles(page, files)
  expect(htmlOf(page)).toContain(
    '<style>p{color:red}</style><style media="print">p{color:#000}</style><style>p{color:red}</style>',
  )
})

test('a sheet that would end its own element is an error', () => {
  expect(inlineStyles(pageWith('', link('/bad.css')), files)).toMatchObject([
    { page: '/a/', rule: 'unsafe-style-sheet', message: expect.stringContaining('/bad.css') },
  ])
})
