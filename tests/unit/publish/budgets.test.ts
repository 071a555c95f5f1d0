import { expect, test } from 'vitest'
import { budgets } from '#lib/publish/budgets.ts'
import { checkBudgets } from '#lib/publish/checks/check-budgets.ts'
import { measureFirstVisit } from '#lib/publish/first-visit.ts'
import { pageWith } from './hand-made.ts'

const sizes =
  (known: Record<string, number>) =>
  (path: string): number =>
    known[path] ?? 0

test.each([
  ['/articles/a/', budgets.article],
  ['/', budgets.hub],
  ['/numbers/', budgets.page],
])('the page %s may take its budget of %i bytes and no more', (address, budget) => {
  const page = pageWith('', '', address)
  expect(checkBudgets([page], sizes({ [page.file]: budget }))).toEqual([])
  expect(checkBudgets([page], sizes({ [page.file]: budget + 1 }))).toMatchObject([
    {
      page: address,
      rule: 'over-budget',
      message: expect.stringContaining((budget + 1).toLocaleString('en-US')),
    },
  ])
})

const article = pageWith(
  '<img src="/one.png"/><picture><source srcset="/two.avif"/><img src="/two.png"/></picture>' +
    '<img src="/later.png" loading="lazy"/><a href="/paper.pdf">x</a>' +
    '<script type="module" src="/assets/share.js"></script>',
  '<link rel="icon" href="/favicon.svg"/><link rel="apple-touch-icon" href="/later.png"/><link rel="preload" as="font" href="/n.woff2"/>' +
    '<style>@font-face{src:url(/n.woff2)}</style>',
  '/articles/a/',
)
const known = {
  '/articles/a/index.html': 1000,
  '/one.png': 100,
  '/two.avif': 20,
  '/two.png': 30,
  '/later.png': 5000,
  '/paper.pdf': 9000,
  '/favicon.svg': 1,
  '/n.woff2': 400,
  '/assets/share.js': 7,
}

test('a first visit counts what is fetched at once, each file once, and a picture by its largest form', () => {
  expect(measureFirstVisit(article, sizes(known))).toEqual({
    bytes: 1000 + 100 + 30 + 1 + 400 + 7,
    requests: 6,
  })
})

test('a first visit with too many bytes or requests is an error', () => {
  const messages = checkBudgets([article], sizes({ ...known, '/one.png': budgets.firstVisit })).map(
    ({ message }) => message,
  )
  expect(messages).toEqual([
    `The first visit takes 76,438 bytes; its budget is 75,000 bytes.`,
    `The first visit takes 6 requests; its budget is 5.`,
  ])
})

test('an island with too much script is an error that names it', () => {
  const script = budgets.island + 1
  const faults = checkBudgets([pageWith('<script type="module" src="/assets/share.js"></script>')], (path) =>
    path === '/assets/share.js' ? script : 0,
  )
  expect(faults).toMatchObject([{ page: '/assets/share.js', rule: 'over-budget' }])
})
