import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { collections } from '#lib/content/collections.ts'
import { createSlugger } from '#lib/content/parse/body/slugger.ts'
import { locator, showValue } from '#lib/content/parse/fault.ts'
import { notesOf, schemaAt, shapeOf } from '#lib/content/parse/fields/schema-at.ts'
import { suggest, suggestRemedy } from '#lib/content/parse/suggest.ts'

describe('a suggestion', () => {
  it.each([
    ['acess-to-care', ['access-to-care', 'health-equity'], 'access-to-care'],
    ['Callot', ['Callout', 'Fact'], 'Callout'],
    ['fact', ['Callout', 'Fact'], 'Fact'],
    ['tilte', ['title', 'status'], 'title'],
    ['payed', ['paid', 'editorial'], undefined],
    ['anything-else', ['title', 'status'], undefined],
    [
      '/articles/one-roof/',
      ['/articles/one-roof-in-hemet/', '/articles/two/'],
      '/articles/one-roof-in-hemet/',
    ],
    ['meals', ['meals-delivered', 'hours'], 'meals-delivered'],
    ['meals', ['meals-delivered', 'meals-each-month'], undefined],
    ['', ['a', 'b'], undefined],
  ])('for “%s” out of %j is “%s”', (written, candidates, expected) => {
    expect(suggest(written, candidates)).toBe(expected)
  })

  it('lists what there is while nothing is near and the list is short', () => {
    expect(suggestRemedy('zzz', ['one', 'two'], 'Choose one.')).toBe('Choose one. There are: one, two.')
    expect(suggestRemedy('zzz', [], 'Choose one.')).toBe('Choose one.')
    expect(suggestRemedy('zzz', Array(13).fill('one'), 'Choose one.')).toBe('Choose one.')
  })
})

describe('the ids of headings', () => {
  it('are lower case with hyphens, whatever the heading holds', () => {
    const idOf = createSlugger()
    expect(['What it takes', 'Où est-ce?', 'A & B', '¿Qué?', '日本', '  ', '---'].map(idOf)).toEqual([
      'what-it-takes',
      'ou-est-ce',
      'a-b',
      'que',
      'section',
      'section-2',
      'section-3',
    ])
  })

  it('are unique, apart from the ids of the page itself and from those of footnotes', () => {
    const idOf = createSlugger()
    expect(
      ['Same', 'Same', 'Same 2', 'Same', 'Author', 'Footnote label', 'fn 1', 'fnref-1'].map(idOf),
    ).toEqual([
      'same',
      'same-2',
      'same-2-2',
      'same-3',
      'author-2',
      'footnote-label-2',
      'section-fn-1',
      'section-fnref-1',
    ])
  })
})

describe('a place in a text', () => {
  it('counts lines and columns from one, columns as editors do', () => {
    const locate = locator('ab\n\n😀c')
    expect([0, 1, 2, 3, 4, 6, 7].map(locate)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 3 },
      { line: 3, column: 4 },
    ])
  })
})

describe('a value as a problem shows it', () => {
  it.each([
    ['a\n b\tc', 'a b c'],
    [' a ', 'a'],
    ['a\u202eb\u0000', 'aU+202EbU+0000'],
    [2024, '2024'],
    [['a', 'b'], 'a, b'],
    [{ a: 1 }, '{"a":1}'],
    [undefined, 'undefined'],
  ])('%j is %s', (value, shown) => {
    expect(showValue(value)).toBe(shown)
  })

  it('is cut between characters, not within one', () => {
    expect(showValue('😀'.repeat(100))).toBe(`${'😀'.repeat(60)}…`)
  })
})

describe('the schema at a path', () => {
  const { schema } = collections.supplements

  it('is followed through lists and groups', () => {
    const data = { sections: [{ label: 'A', link: '/a/' }] }
    expect(notesOf(schemaAt(schema, ['sections', 0, 'link'], data)).references).toBe('address')
    expect(notesOf(schemaAt(schema, ['featured', 3], {})).references).toBe('articles')
    expect(schemaAt(schema, ['sections', 0, 'nothing'], data)).toBeUndefined()
    expect(schemaAt(schema, ['title', 'length'], data)).toBeUndefined()
  })

  it('is the one that the data chooses in a union, and the first where it chooses none', () => {
    const union = collections.articles.schema
    expect(Object.keys(shapeOf(union, { kind: 'editorial' }) ?? {})).not.toContain('sponsor')
    for (const data of [{ kind: 'paid' }, { kind: 'payed' }, {}, null, 'paid'])
      expect(Object.keys(shapeOf(union, data) ?? {})).toContain('sponsor')
    expect(shapeOf(z.string(), 'a')).toBeUndefined()
  })

  it('never finds what every object has', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      expect(schemaAt(schema, [name], {})).toBeUndefined()
  })
})
