import { findWordFigures, scaleOf, scaleWords } from './number-words.ts'

/** A number as it stands in a text: `at` is its offset, `value` what it says. */
export interface FoundFigure {
  at: number
  text: string
  value: number
  /** The words before it as far as they limit it: “nearly”, “more than”. */
  qualifier: string
  /** The words after it, up to a mark: its unit is among them, if it has one. */
  after: string
  /** Why nobody can be sure what it says. */
  fault?: 'grouping' | 'digits'
}

const months =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const year = '(?:19|20)\\d\\d'
const numberGoesOn = `(?![\\p{L}\\p{N}_]|[.,]\\d|\\s?%|[\\s-]+(?:percent|per cent|${scaleWords})\\b)`
const dates = new RegExp(
  [
    `\\b${months}\\s${day}(?:[–-]${day})?(?:,\\s${year})?${numberGoesOn}`,
    `(?<![\\p{L}\\p{N}.,$-])${day}\\s${months}(?:\\s${year})?${numberGoesOn}`,
    `(?<![\\p{L}\\p{N}.,$-])${year}-(?:0[1-9]|1[0-2])-${day}${numberGoesOn}`,
    `(?<![\\p{L}\\p{N}.,$-])${year}[–-](?:\\d\\d|${year})${numberGoesOn}`,
    `(?<![\\p{L}\\p{N}.,$-])${year}s${numberGoesOn}`,
  ].join('|'),
  'gu',
)
// A name may end in a few digits: COVID-19, B12, A1C, LGBTQ2.
const names =
  /(?<![\p{L}\p{N}_])(?:\p{Lu}[\p{L}]*-\d{1,3}|\p{Lu}\p{L}*\d{1,3}\p{L}{0,2})(?![\p{L}\p{N}_-]|[.,]\d|\s?%)/gu
const ordinals = /(?<![\p{L}\p{N}_.,$-])\d{1,3}(?:st|nd|rd|th)(?![\p{L}\p{N}_])/gu

const figure = new RegExp(
  `([$€£¥]\\s?)?(\\d+(?:[.,]\\d+)*|\\.\\d+)(?:(k|m|bn|b)(?![\\p{L}\\p{N}])|[\\s-]+(${scaleWords})\\b)?(\\s?[%‰]|[\\s-]+per\\s?cent\\b)?`,
  'giu',
)
const grouped = /^(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?$/
const loneYear = new RegExp(`^${year}$`)
// Most sentences hold none, and to see that is quick.
const mayHoldFigure = new RegExp(`\\p{N}|per\\s?cent|${scaleWords}`, 'iu')
// Digits of other scripts, fractions and numbers in circles: they read as numbers and are compared with none. A raised
// or lowered digit belongs to a formula.
const unusual = /(?![0-9])\p{Nd}+|\p{Nl}+|(?![¹²³⁰-⁹₀-₉])\p{No}+/gu
const limits =
  /(?:^|[^\p{L}])(over|more than|nearly|about|almost|at least|under|fewer than|less than|around|some|up to)\s(?:an?\s|the\s)?[$€£¥]?$/iu

/** How many letters on either side of a figure say what it counts. */
export const nearby = 40

/** The word at the end of a text that would limit a number after it, in lower case; nothing where there is none. */
export const qualifierBefore = (text: string): string => limits.exec(text)?.[1]?.toLowerCase() ?? ''

const firstWords = /^[\s-]*((?:\p{L}[\p{L}’'-]*(?:\s+|$)){0,3}\p{L}[\p{L}’'-]*)/u

/** The first words of a text, at most four, up to a mark; nothing where it begins with one. */
export const wordsAfter = (text: string): string => firstWords.exec(text)?.[1]?.replace(/\s+/g, ' ') ?? ''

/**
 * Finds the figures of a text: numbers in digits, percentages, and numbers in words with a scale (“two million”).
 * Years, dates, ordinals and digits that belong to a name (COVID-19, B12) are none.
 */
export function findFigures(text: string): FoundFigure[] {
  if (!mayHoldFigure.test(text)) return []
  const blank = (match: string) => ' '.repeat(match.length)
  const plain = text.replace(dates, blank).replace(names, blank).replace(ordinals, blank)
  return [...findDigits(plain), ...findUnusual(plain), ...findWordFigures(plain)]
    .map((found) => ({
      ...found,
      qualifier: qualifierBefore(text.slice(Math.max(0, found.at - nearby), found.at)),
      after: wordsAfter(text.slice(found.at + found.text.length, found.at + found.text.length + nearby)),
    }))
    .filter(
      ({ text: written, qualifier }) =>
        !loneYear.test(written) || (qualifier !== '' && qualifier !== 'about' && qualifier !== 'around'),
    )
    .sort((a, b) => a.at - b.at)
}

type Found = Omit<FoundFigure, 'qualifier' | 'after'>

function findDigits(text: string): Found[] {
  return [...text.matchAll(figure)].map((match): Found => {
    const [whole, , number = '', letter = '', scale = ''] = match
    const found = { at: match.index, text: whole.trim() }
    if (!grouped.test(number)) return { ...found, value: 0, fault: 'grouping' }
    return { ...found, value: Number(`${number.replaceAll(',', '')}e${scaleOf(letter || scale)}`) }
  })
}

const findUnusual = (text: string): Found[] =>
  [...text.matchAll(unusual)].map((match) => ({ at: match.index, text: match[0], value: 0, fault: 'digits' }))
