/** A number as it stands in a text: `at` is its offset, `value` what it says. */
export interface FoundFigure {
  at: number
  text: string
  value: number
}

const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const wordValues = new Map<string, number>([
  ['a', 1],
  ['half a', 0.5],
  ...units.map((word, index): [string, number] => [word, index]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ...tens.flatMap((ten, index) =>
    units.slice(1, 10).map((unit, one): [string, number] => [`${ten}-${unit}`, (index + 2) * 10 + one + 1]),
  ),
])
const scales = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

const months =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const dates = new RegExp(
  `\\b${months} \\d{1,2}(?:, \\d{4})?\\b|\\b\\d{1,2} ${months}(?: \\d{4})?\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b`,
  'g',
)
const year = /^(?:19|20)\d\d$/
const scaleNames = [...scales.keys()].join('|')
const inDigits = new RegExp(
  `(?<![\\p{L}\\p{N}_.,/-])\\$?(\\d[\\d,]*(?:\\.\\d+)?)(?:[\\s-](${scaleNames})\\b)?(?:\\s?%|[\\s-]percent\\b)?(?![\\p{L}\\p{N}_])`,
  'giu',
)
const inWords = new RegExp(
  `\\b(${[...wordValues.keys()].sort((a, b) => b.length - a.length).join('|')})[\\s-](?:(${scaleNames})|percent|per cent)\\b`,
  'gi',
)

/**
 * Finds the figures of a text: numbers in digits, percentages, and numbers of words with a scale (“two million”).
 * Years, dates, ordinals and digits that belong to a name (COVID-19, B12) are none.
 */
export function findFigures(text: string): FoundFigure[] {
  const plain = text.replace(dates, (date) => ' '.repeat(date.length))
  const digits = [...plain.matchAll(inDigits)].flatMap((match) => {
    const [whole, number = '', scale = ''] = match
    if (year.test(whole)) return []
    return [
      {
        at: match.index,
        text: whole.replace(/,$/, ''),
        value: Number(number.replaceAll(',', '')) * scaleOf(scale),
      },
    ]
  })
  const words = [...plain.matchAll(inWords)].map((match) => {
    const [whole, word = '', scale = ''] = match
    return { at: match.index, text: whole, value: (wordValues.get(word.toLowerCase()) ?? 1) * scaleOf(scale) }
  })
  return [...digits, ...words].sort((a, b) => a.at - b.at)
}

const scaleOf = (scale: string): number => scales.get(scale.toLowerCase()) ?? 1
