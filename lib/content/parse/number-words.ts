const scales = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
])
const letters = new Map([
  ['k', 3],
  ['m', 6],
  ['b', 9],
  ['bn', 9],
])
/** The words that multiply a number, as alternatives of a regular expression. */
export const scaleWords = [...scales.keys()].join('|')

/** The power of ten of a scale, written as a word or as a letter; 0 where there is none. */
export const scaleOf = (word: string): number =>
  scales.get(word.toLowerCase()) ?? letters.get(word.toLowerCase()) ?? 0

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const values = new Map<string, number>([
  ...small.split(' ').map((word, index): [string, number] => [word, index]),
  ...tens.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['half', 0.5],
])

const number = [...values.keys()].join('|')
const article = `an?[\\s-]+(?=(?:${scaleWords})\\b)`
const gap = '[\\s-]+(?:and[\\s-]+)?(?:an?[\\s-]+)?'
const sequence = new RegExp(
  `\\b(?:${article}|(?:${number})\\b)(?:(?:${gap})?(?:${number}|${scaleWords})\\b)*(?:[\\s-]+per\\s?cent\\b)?`,
  'gi',
)

/** Finds numbers in words that are figures: with a scale (“two million”, “half a million”) or a percentage. */
export function findWordFigures(text: string): { at: number; text: string; value: number }[] {
  return [...text.matchAll(sequence)].flatMap((match) => {
    const [written] = match
    const words = written.toLowerCase().split(/[\s-]+/)
    if (!words.some((word) => scales.has(word) || word.endsWith('cent'))) return []
    return [{ at: match.index, text: written, value: sayValue(words) }]
  })
}

/** Reads words as they are spoken: smaller ones add up, a larger scale multiplies what stands before it. */
function sayValue(words: readonly string[]): number {
  let total = 0
  let current = 0
  for (const word of words) {
    const scale = scales.get(word)
    if (scale === undefined) current += values.get(word) ?? 0
    else if (scale === 2) current = (current || 1) * 100
    else {
      total += (current || 1) * 10 ** scale
      current = 0
    }
  }
  return total + current
}
