import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { diffFields } from '#lib/content/edit/diff-fields.ts'
import { editFields } from '#lib/content/edit/edit-fields.ts'
import type { FieldChange } from '#lib/content/edit/field-change.ts'

const article = `# Read by everybody.
kind: paid
title: "One roof: a clinic" # the second draft
standfirst: 'It’s near.'

# The closest first.
topics: # at least one
  - access-to-care # why
  # this one later
  - health-equity
places: []
folded: >-
  two
  lines

sections:
  - label: Health equity
    link: /topics/health-equity/ # checked
  - label: Numbers
    link: /numbers/
date: 2024-04-19
`
const order = ['kind', 'title', 'standfirst', 'kicker', 'topics', 'places', 'date', 'status']
const edit = (...changes: FieldChange[]) => editFields(article, changes, order)

test.each<[string, FieldChange, string, string]>([
  [
    'a double-quoted text',
    { path: ['title'], value: 'Two: roofs' },
    'title: "One roof: a clinic" #',
    'title: "Two: roofs" #',
  ],
  ['a single-quoted text', { path: ['standfirst'], value: 'It’s far.' }, "'It’s near.'", "'It’s far.'"],
  ['a plain text', { path: ['date'], value: '2024-04-20' }, '2024-04-19', '2024-04-20'],
  ['a text that needs quotes', { path: ['kind'], value: 'a: b' }, 'kind: paid', 'kind: "a: b"'],
  [
    'a new field, in the schema’s place',
    { path: ['kicker'], value: 'Care' },
    "near.'\n",
    "near.'\nkicker: Care\n",
  ],
  ['the last field', { path: ['status'], value: 'draft' }, '04-19\n', '04-19\nstatus: draft\n'],
  ['a removed field', { path: ['standfirst'], value: undefined }, "standfirst: 'It’s near.'\n", ''],
  [
    'a list that gets its first item',
    { path: ['places'], value: ['hemet'] },
    'places: []',
    'places:\n  - hemet',
  ],
  [
    'a list that gets one more',
    { path: ['topics'], value: ['access-to-care', 'health-equity', 'care'] },
    '  - health-equity\n',
    '  - health-equity\n  - care\n',
  ],
  [
    'a list in another order',
    { path: ['topics'], value: ['health-equity', 'access-to-care'] },
    '  - access-to-care # why\n  # this one later\n  - health-equity\n',
    '  # this one later\n  - health-equity\n  - access-to-care # why\n',
  ],
  [
    'an item that gives way',
    { path: ['topics'], value: ['care', 'health-equity'] },
    '- access-to-care #',
    '- care #',
  ],
  [
    'a field within a list',
    { path: ['sections', 0, 'link'], value: '/numbers/' },
    '/topics/health-equity/ #',
    '/numbers/ #',
  ],
  ['a folded text', { path: ['folded'], value: 'one line' }, '>-\n  two\n  lines', 'one line'],
])('%s changes nothing else', (_, change, old, now) => {
  expect(article).toContain(old)
  expect(edit(change)).toBe(article.replace(old, now))
})

test('what is set to the value that it has stays byte for byte', () => {
  expect(
    edit({ path: ['title'], value: 'One roof: a clinic' }, { path: ['nothing'], value: undefined }),
  ).toBe(article)
})

test('an empty text gets its fields in the order of the changes', () => {
  const changes = [
    { path: ['kind'], value: 'paid' },
    { path: ['topics'], value: ['one'] },
  ]
  expect(editFields('', changes, order)).toBe('kind: paid\ntopics:\n  - one\n')
})

test('a file whose lines end as on Windows keeps them', () => {
  expect(editFields('kind: paid\r\ndate: x\r\n', [{ path: ['title'], value: 'y' }], order)).toBe(
    'kind: paid\r\ntitle: y\r\ndate: x\r\n',
  )
})

test('comments survive where the form must be written anew', () => {
  const text = 'a: {b: 1, c: 2} # flow\n# last\nd: &x 1\n'
  const edited = editFields(text, [{ path: ['a', 'b'], value: 3 }])
  expect(parse(edited)).toEqual({ a: { b: 3, c: 2 }, d: 1 })
  expect(edited).toContain('# flow')
  expect(edited).toContain('# last')
})

test('any data can be made any other, whatever it holds', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd')
  const leaf = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom('a: b', '# c', '- d', '2024-04-19', ''),
  )
  const data = fc.dictionary(
    key,
    fc.oneof(
      leaf,
      fc.array(leaf, { maxLength: 4 }),
      fc.array(fc.dictionary(key, leaf, { minKeys: 1 }), { maxLength: 3 }),
    ),
    { minKeys: 1, noNullPrototype: true },
  )
  fc.assert(
    fc.property(data, data, (before, after) => {
      const text = stringify(before, { version: '1.2' })
      expect(parse(editFields(text, diffFields(before, after), ['a', 'b', 'c', 'd']))).toEqual(after)
    }),
    { seed: 57, numRuns: 500 },
  )
})
