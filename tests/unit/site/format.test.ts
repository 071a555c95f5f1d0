import { describe, expect, it } from 'vitest'
import {
  formatDay,
  formatFigure,
  formatFolioDay,
  formatNumber,
  formatTemperature,
  readingMinutes,
} from '#lib/site/format.ts'
import { english, fill } from '#lib/site/words.ts'

describe('what a reader sees of numbers and days', () => {
  it.each([
    [18, '18'],
    [75_000, '75,000'],
    [149_000, '149,000'],
    [1_000_000, '1 million'],
    [7_300_000, '7.3 million'],
    [2_000_000_000, '2 billion'],
  ])('%d is written %s', (value, text) => expect(formatNumber(value)).toBe(text))

  it('dollars carry their sign', () =>
    expect(formatFigure({ value: 7_300_000, unit: 'dollars' })).toBe('$7.3 million'))

  it('a day stays the same day', () => {
    expect(formatDay('2024-04-19')).toBe('April 19, 2024')
    expect(formatFolioDay('2024-04-19')).toBe('Friday, April 19, 2024')
  })

  it('a temperature below zero has a minus sign, not a hyphen', () => {
    expect(formatTemperature(57)).toBe('57°F')
    expect(formatTemperature(-4)).toBe('−4°F')
  })

  it('no story takes less than a minute', () => {
    expect(readingMinutes(12)).toBe(1)
    expect(readingMinutes(920)).toBe(4)
  })
})

describe('interface words', () => {
  it('are filled with their values', () =>
    expect(fill(english.paidContent, { sponsor: 'Optum' })).toBe('Paid content: Optum'))

  it('without a value are an error, not a gap on the page', () =>
    expect(() => fill(english.paidContent, {})).toThrow('{sponsor}'))
})
