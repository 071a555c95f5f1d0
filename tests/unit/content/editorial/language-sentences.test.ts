import { describe, expect, it } from 'vitest'
import { readingGrade } from '#lib/content/editorial/language/reading-grade.ts'
import { splitSentences } from '#lib/content/editorial/language/sentences.ts'
import { judge, told } from './judge-language.ts'

const hard =
  'Organizational administration necessitates interdisciplinary collaboration regarding accessibility considerations.'
const plain = 'The bus is late and the day is long.'
const times = (count: number, sentence: string) => Array.from({ length: count }, () => sentence).join(' ')
const about = (rule: string, body: string, style: unknown = {}) =>
  judge(body, { style }).filter((problem) => problem.rule === rule)

describe('sentences', () => {
  it.each([
    ['One. Two! Three? Four…', 4],
    ['Dr. Desai met Mrs. Day at St. Mary. They spoke.', 2],
    ['The U.S. Health Administration is federal.', 1],
    ['It is a law of the U.S. The states follow.', 2],
    ['It opens at 9 a.m. The gym is open too.', 2],
    ['J. P. Smith wrote it.', 1],
    ['It grew by 7.3 million. 4 people came.', 2],
    ['“Is it sharp?” she asked. “No.” He left.', 3],
    ['He asked “Why?” “Because.”', 2],
    ['See it at optum.com today.', 1],
    ['No stop at all', 1],
    ['A line\n\nAnother line', 2],
    ['So am I. You are not.', 2],
    ['', 0],
    ['…', 0],
  ])('are counted: %j has %i', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count)
  })

  it('know where they begin', () => {
    const text = ' One is here.  Two is there.'
    expect(splitSentences(text).map(({ text: part, start }) => text.startsWith(part, start))).toEqual([
      true,
      true,
    ])
  })
})

describe('the reading grade', () => {
  it('is that of Flesch and Kincaid', () => {
    // 9 words, 9 syllables, one sentence: 0.39 × 9 + 11.8 × 1 − 15.59 = −0.28
    expect(readingGrade(plain)).toBe(0)
    // 11 words, 18 syllables, one sentence: 0.39 × 11 + 11.8 × 18/11 − 15.59
    expect(readingGrade('The federal government lists the area as having too few doctors.')).toBe(8)
    expect(readingGrade('')).toBe(0)
  })

  it('is told of a text that is too hard, with its hardest sentence', () => {
    expect(about('reading-grade', times(13, hard), { highestGrade: 9 })).toMatchObject([
      {
        line: 5,
        column: 1,
        message: expect.stringMatching(/^The text asks for school grade “[\d.]+”, and the house allows 9\.$/),
        remedy:
          'Divide the longest sentences, beginning with “Organizational administration necessitates interdisciplinary…”, and take shorter words.',
      },
    ])
  })

  it('is told of a section, at its heading', () => {
    const body = `## Easy\n\n${times(150, plain)}\n\n## Hard\n\n${times(13, hard)}`
    expect(about('reading-grade', body, { highestGrade: 9 })).toEqual([])
    expect(about('section-grade', body, { highestGrade: 9 })).toMatchObject([
      {
        line: 9,
        column: 4,
        message: expect.stringMatching(
          /^The section “Hard” asks for school grade “[\d.]+”, and a section may ask for 11\.$/,
        ),
      },
    ])
  })

  it('leaves a short text, tables and headings alone', () => {
    expect(told(times(3, hard), { style: { highestGrade: 5 } })).toEqual([])
    const table = `| A | B |\n| - | - |\n| ${times(13, hard)} | b |\n\n## ${times(2, hard)}\n\n${plain}`
    expect(about('reading-grade', table, { highestGrade: 5 })).toEqual([])
    expect(about('section-grade', table, { highestGrade: 5 })).toEqual([])
  })
})

describe('a long sentence', () => {
  const long = `We saw ${times(39, 'more')}.`

  it('is found where it begins', () => {
    expect(about('long-sentence', `It is. ${long}`)).toMatchObject([
      {
        line: 5,
        column: 8,
        message: 'The sentence that begins “We saw more more more more …” has 41 words.',
        remedy: 'Divide it into sentences of at most 40 words.',
      },
    ])
  })

  it('may have forty words, among them a figure', () => {
    expect(about('long-sentence', `We saw ${times(37, 'more')} <Fact id="a" />.`)).toEqual([])
  })
})

describe('the passive voice', () => {
  it('is told of a section that has much of it, at its heading', () => {
    const body =
      '## Plans\n\nA plan was made. It was not often shown. Rooms were quickly built. Doors were painted. We came. We left.'
    expect(about('passive-voice', body)).toMatchObject([
      {
        line: 5,
        column: 4,
        value: 'was made',
        message: 'The section “Plans” has 4 passive sentences of 6, the first with “was made”.',
      },
    ])
  })

  it('is told of a paragraph that names again and again at the end who did it', () => {
    const body = 'The plan was made by the board. The door was painted by its members. We came.'
    expect(about('passive-voice', body)).toMatchObject([{ column: 10, value: 'was made' }])
  })

  it.each([
    'The hall was built by Gehry. It opened in May. We came. We saw it. We left.',
    'She is tired. He is interested. It is located here. They are supposed to go. We are pleased. I am used to it.',
    'It is done by Friday. It is made by hand. It was cut by the end of May.',
    'They count what was given. They say who was asked. We know how it was made. I saw that it was built. We came. We left.',
    'Hundreds came. I need it. It is red. The bed is here. It is open. He was late.',
  ])('may be used: %s', (body) => {
    expect(about('passive-voice', body)).toEqual([])
  })
})
