import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equalityChecker } from '#lib/content/editorial/language/equality-checker.ts'
import { findUnusedExceptions } from '#lib/content/editorial/language/exceptions.ts'
import { ordinaryPhrases } from '#lib/content/editorial/language/ordinary-phrases.ts'
import { readHouse } from '#lib/content/editorial/read-house.ts'
import { judge } from './judge-language.ts'

const about = (body: string, style: unknown = {}) =>
  judge(body, { style }).filter(({ rule }) => rule === 'equality')

describe('a phrase about people', () => {
  it('that may hurt is found, with what may be better', () => {
    expect(about('It is.\n\nA man who is wheelchair bound came.')).toEqual([
      {
        file: 'content/pages/a-page.mdx',
        line: 7,
        column: 14,
        rule: 'equality',
        value: 'wheelchair bound',
        message: '“wheelchair bound” may hurt or leave out people it speaks of.',
        remedy:
          'Write for example “uses a wheelchair”, or list the word with its reason under exceptions in content/styles/house.yaml.',
      },
    ])
  })

  it.each([
    ['He committed suicide.', 'committed suicide'],
    ['The spokesman spoke.', 'spokesman'],
    ['A stroke victim came.', 'stroke victim'],
    ['Two junkies left.', 'junkies'],
    ['The mentally ill wait.', 'mentally ill'],
    ['A wheelchair-bound man.', ''],
    ['An able-bodied man.', 'able-bodied'],
    ['The mankind of old.', 'mankind'],
    ['Mental defective, they said.', 'Mental defective'],
  ])('is found: %s', (body, phrase) => {
    expect(about(body).map(({ value }) => value)).toEqual(phrase === '' ? [] : [phrase])
  })

  it.each([
    'She asked her husband, and he asked the father of three.',
    'Simply put, mental health is just as important. Of course it is easy to miss.',
    'A midwife, a landlord and a fellow in a master’s program.',
    'Dr. Desai says that he hopes so.',
    'They said “cripple” to him.',
  ])('is not questioned in: %s', (body) => {
    expect(about(body)).toEqual([])
  })

  it('may be an exception of the house, whatever its capitals', () => {
    const style = { exceptions: [{ word: 'spokesman', reason: 'His title, as he gives it.' }] }
    expect(about('Spokesman and spokesmen.', style).map(({ value }) => value)).toEqual(['spokesmen'])
  })
})

describe('an exception', () => {
  const exception = (word: string) => ({ word, reason: 'It is right in this place.' })
  const { style } = readHouse('', {
    exceptions: ['spokesman', 'mankind', 'table'].map(exception),
  })

  it('that nothing needs is told', () => {
    const offsetOf = (path: string) => path.length
    expect(findUnusedExceptions(style, ['The Spokesman’s\nday.'], offsetOf)).toEqual([
      {
        rule: 'exception-unused',
        offset: 17,
        value: 'mankind',
        message: 'The exception “mankind” stands in no text of the site.',
        remedy: 'Take it out of the list.',
      },
      {
        rule: 'exception-unused',
        offset: 17,
        value: 'table',
        message: 'The exception “table” is questioned by no rule.',
        remedy: 'Take it out of the list.',
      },
    ])
  })
})

describe('the quick look', () => {
  const { mayQuestion, phrases, question } = equalityChecker()
  const written = [...phrases, ...ordinaryPhrases].map((phrase) => phrase.replaceAll('*', 'it'))

  it('misses no phrase, as it is written or with hyphens, capitals and curly marks', () => {
    for (const phrase of written)
      for (const form of [
        phrase,
        phrase.toUpperCase(),
        phrase.replaceAll(' ', '\n'),
        phrase.replaceAll("'", '’'),
      ])
        for (const text of [`We saw ${form} there.`, `(${form})—${form}.`, `x-${form}-y`, `“${form}”`])
          if (question(text).length > 0) expect(`${mayQuestion(text)} ${text}`).toBe(`true ${text}`)
  })

  it('misses nothing in any text that is made of such phrases', () => {
    const piece = fc.oneof(
      fc.constantFrom(...written),
      fc.constantFrom(...written.flatMap((phrase) => phrase.split(' '))),
      fc.constantFrom('-', '--', '’', "'", ' ', '. ', '/', '\n', '\n\n', '“', '\uFFFC', 'é', 'K', '&', 's'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', ' '), (pieces, between) => {
        const text = pieces.join(between)
        return mayQuestion(text) || question(text).length === 0
      }),
      { seed: 57, numRuns: 3_000 },
    )
  })

  it('passes over plain prose', () => {
    expect(mayQuestion('The clinic is open to everyone who lives in Hemet, and the gym is too.')).toBe(false)
  })
})
