import { describe, expect, it } from 'vitest'
import { findFigures } from '#lib/content/parse/find-figures.ts'

const found = (text: string) => findFigures(text).map(({ text: written, value }) => [written, value])

describe('a figure of prose', () => {
  it.each([
    ['They gave 75,000 meals.', [['75,000', 75_000]]],
    ['They gave 75000 meals', [['75000', 75_000]]],
    ['It cost $7.3 million in all', [['$7.3 million', 7_300_000]]],
    ['It cost $ 5.', [['$ 5', 5]]],
    [
      'It cost €12, or £3.50',
      [
        ['€12', 12],
        ['£3.50', 3.5],
      ],
    ],
    [
      'It cost $2M and $3bn and 40k',
      [
        ['$2M', 2e6],
        ['$3bn', 3e9],
        ['40k', 4e4],
      ],
    ],
    ['two million patients', [['two million', 2_000_000]]],
    ['Two hundred and fifty thousand meals', [['Two hundred and fifty thousand', 250_000]]],
    ['half a million people', [['half a million', 500_000]]],
    [
      'a million people, and an hundred',
      [
        ['a million', 1e6],
        ['an hundred', 100],
      ],
    ],
    ['twenty-five thousand hours', [['twenty-five thousand', 25_000]]],
    ['twenty five thousand hours', [['twenty five thousand', 25_000]]],
    [
      '2 million, 2.5 billion',
      [
        ['2 million', 2e6],
        ['2.5 billion', 2.5e9],
      ],
    ],
    [
      '12 %, 12% and 12 percent',
      [
        ['12 %', 12],
        ['12%', 12],
        ['12 percent', 12],
      ],
    ],
    ['12 per cent of it', [['12 per cent', 12]]],
    ['twelve percent of it', [['twelve percent', 12]]],
    ['an 18-month stretch', [['18', 18]]],
    ['the last 18 months', [['18', 18]]],
    ['a 2-million-dollar gift', [['2-million', 2e6]]],
    [
      '3–5 clinics, 3-5 clinics',
      [
        ['3', 3],
        ['5', 5],
        ['3', 3],
        ['5', 5],
      ],
    ],
    ['He came to 19.', [['19', 19]]],
    ['He came to 19, and left.', [['19', 19]]],
    [
      '(19) “20” ‘21’',
      [
        ['19', 19],
        ['20', 20],
        ['21', 21],
      ],
    ],
    [
      '0.5 of it, and .5',
      [
        ['0.5', 0.5],
        ['.5', 0.5],
      ],
    ],
    [
      '24/7 care',
      [
        ['24', 24],
        ['7', 7],
      ],
    ],
    ['one of 10', [['10', 10]]],
    ['In 2024, 30 came', [['30', 30]]],
    ['more than 2024 people', [['2024', 2024]]],
    ['$2024', [['$2024', 2024]]],
    ['2024 percent', [['2024 percent', 2024]]],
    ['May 5 million people come?', [['5 million', 5e6]]],
    ['COVID-19 took 19 days', [['19', 19]]],
  ])('stands in “%s”', (text, figures) => {
    expect(found(text)).toEqual(figures)
  })
})

describe('no figure of prose', () => {
  it.each([
    'In 2024 and 1999',
    'the 1990s',
    'from 2020–2024, or 2020-21',
    'on April 19, 2024',
    'on Apr. 19',
    'on April 19–21, 2024',
    'on 19 April 2024',
    'on 2024-04-19',
    'COVID-19 and Covid-19',
    'LGBTQ2 and LGBTQ+',
    'vitamin B12, an A1C test, an N95 mask',
    'Type-2 diabetes',
    'the 1st, 2nd, 3rd and 20th',
    'the first of three',
    'one clinic, two doctors, ten rooms',
    'a hundredfold, a millionaire, thousands, millions of them',
    'someone, tenant, often, weight',
    'H₂O',
    'x² + y³',
    '',
  ])('stands in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a number that nobody can read with certainty', () => {
  it.each([
    ['75,00 meals', 'grouping'],
    ['1,2345', 'grouping'],
    ['1.2.3', 'grouping'],
    ['7,5 percent', 'grouping'],
    ['4/19/24.5.6', 'grouping'],
    ['½ of them', 'digits'],
    ['٧٥ meals', 'digits'],
    ['Ⅻ of them', 'digits'],
    ['① first', 'digits'],
  ])('is told apart: “%s”', (text, fault) => {
    expect(findFigures(text).map((figure) => figure.fault)).toContain(fault)
  })
})

describe('the words before a figure', () => {
  it.each([
    ['nearly 149,000 hours', 'nearly'],
    ['More than $7.3 million', 'more than'],
    ['over a million', 'over'],
    ['about 72', 'about'],
    ['It was over. 72 came', ''],
    ['all over 72', 'over'],
    ['moreover 72', ''],
    ['72', ''],
  ])('that limit it are kept: “%s”', (text, qualifier) => {
    expect(findFigures(text)[0]?.qualifier).toBe(qualifier)
  })
})

describe('each figure', () => {
  it('is found at its place, in the order of the text', () => {
    const text = 'Two million, 30, five percent and 7'
    const figures = findFigures(text)
    expect(figures.map(({ at }) => at)).toEqual([0, 13, 17, 34])
    for (const { at, text: written } of figures) expect(text.slice(at, at + written.length)).toBe(written)
  })
})
