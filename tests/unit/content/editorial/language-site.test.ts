import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkDictionary } from '#lib/content/editorial/language/dictionary-form.ts'
import { findUnusedExceptions } from '#lib/content/editorial/language/exceptions.ts'
import { readHouse, wordsIn } from '#lib/content/editorial/read-house.ts'
import { readDocument } from '#lib/content/parse/parse-document.ts'
import { isRuleName } from '#lib/content/rules/severity.ts'
import { judgeDocument, manuscriptOf } from './judge-language.ts'

const content = new URL('../../../../content/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, content), 'utf8')
const names = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:mdx|yaml)$/.test(name),
)
const dictionary = read('dictionary.txt')
const decided = { words: wordsIn(dictionary), style: parse(read('styles/house.yaml')) }

describe('the site’s own content', () => {
  it.each(names)('gives no rule of language a reason to speak: %s', (name) => {
    const { manuscript } = readDocument(`content/${name}`, readFileSync(new URL(name, content)))
    expect(manuscript).not.toBeNull()
    expect(manuscript && judgeDocument(manuscript, decided)).toEqual([])
  })

  it('has a sound dictionary and no exception that nothing needs', () => {
    expect(checkDictionary(dictionary)).toEqual([])
    const { style } = readHouse(dictionary, decided.style)
    const texts = names.filter((name) => !name.startsWith('styles/')).map(read)
    expect(findUnusedExceptions(style, texts, () => 0)).toEqual([])
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '. ',
      ' was made by the ',
      'Dr. ',
      ' (HRSA) ',
      'HRSA',
      '’s',
      '-',
      '–',
      ' ',
      '\n',
      '\n\n## ',
    ),
    fc.constantFrom(
      '\uFFFC',
      'spokesman',
      'helth',
      'https://',
      '@',
      '/',
      '..',
      '“',
      '”',
      '__proto__',
      'constructor',
    ),
    fc.constantFrom('toString', 'hasOwnProperty', '*', '|', '1,000', 'İ', 'ß', '\u0301', '\u200D', '😀', 'K'),
  )

  it('is judged without a throw, at a place within it, in whole sentences', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const manuscript = readableOf(pieces.join(''))
        const lines = manuscript?.text.split('\n') ?? []
        for (const { line, column, rule, value, message, remedy } of manuscript
          ? judgeDocument(manuscript, decided)
          : []) {
          expect(isRuleName(rule)).toBe(true)
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
          expect(value).not.toBe('')
          for (const sentence of [message, remedy]) expect(sentence).toMatch(/^\S[^\n]*\.$/u)
        }
      }),
      { seed: 57, numRuns: 500 },
    )
  })
})

function readableOf(body: string) {
  try {
    return manuscriptOf(body)
  } catch {
    return null
  }
}
