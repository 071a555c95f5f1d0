import { describe, expect, it } from 'vitest'
import { widthOf } from '#lib/content/editorial/structure/glyph-widths.ts'
import { findings, findingsIn } from './find-findings.ts'

const told = (fields: Record<string, string>, body = 'A door.\n') =>
  findings(body, fields).map(({ rule, message, written }) => [rule, message, written.split('\n')[0]])

describe('the width of a text', () => {
  it('is that of its letters in Arial', () => {
    expect(widthOf('iiii', 2048)).toBe(4 * 455)
    expect(widthOf('WWWW', 2048)).toBe(4 * 1933)
    expect(widthOf('“é”', 2048)).toBe(682 + 1139 + 682)
    expect(widthOf('e\u0301', 2048)).toBe(1139)
    expect(widthOf('漢', 2048)).toBe(1139)
    expect(widthOf('Health equity', 20)).toBe(117)
  })
})

describe('a title', () => {
  it('that a search result would cut is found by its width, not by its count', () => {
    const title = 'W'.repeat(40)
    expect(told({ title })).toEqual([
      ['title-width', `“${title}” is 755 pixels wide in a search result, which shows 600.`, `${title}"`],
    ])
    expect(told({ title: 'i'.repeat(100) })).toEqual([])
  })
})

describe('a description', () => {
  it('that a search result would cut is found', () => {
    expect(told({ description: `${'Women’s wards '.repeat(10)}.` }).map(([rule]) => rule)).toEqual([
      'description-width',
    ])
    expect(told({ description: 'It is still little. '.repeat(8).trim() })).toEqual([])
  })
})

describe('a standfirst', () => {
  it.each([
    ['A door in the wall.', []],
    ['A door.', ['standfirst-length']],
    ['a b c d e f g '.repeat(5).trim(), []],
    [`${'a b c d e f g '.repeat(5)}h`, ['standfirst-length']],
  ])('has five to thirty-five words: “%s”', (standfirst, rules) => {
    expect(told({ standfirst }).map(([rule]) => rule)).toEqual(rules)
  })
})

describe('a heading', () => {
  const repeated = (body: string) =>
    findings(body)
      .filter(({ rule }) => rule === 'heading-repeated')
      .map(({ message }) => message)

  it('that stands twice is found, whatever its case, spaces and marks', () => {
    expect(repeated('## The door\n\nA.\n\n### *The*  door!\n\nB.\n')).toEqual([
      'The heading “The door!” stands in this document already.',
    ])
  })

  it('that repeats the title is found', () => {
    expect(repeated('## A Story about a Door\n\nA.\n')).toEqual([
      'The heading “A Story about a Door” repeats the title.',
    ])
  })

  it('that differs in a word, or in a sign that is read, is another', () => {
    expect(
      repeated('## The door\n\nA.\n\n## The doors\n\nB.\n\n## LGBTQ+\n\nC.\n\n## LGBTQ\n\nD.\n'),
    ).toEqual([])
  })
})

describe('the rules', () => {
  it.each(['title: 7', 'title: [a]', 'title:', 'title: {a: b}', 'standfirst: {}', '"": a'])(
    'throw nothing for a file with “%s”',
    (line) => {
      const text = `---\n${line}\n---\n\n## A\n\n<Figure alt={1} caption {...a} />\n\n[](/) ![a](b)\n`
      expect(findingsIn(text)).toEqual([])
    },
  )
})
