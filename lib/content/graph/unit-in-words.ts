import type { Fact } from './graph.ts'

const furthest = 3
// What follows one of these is no longer said of the figure.
const ends = new Set(
  'a after again all also an and are as at before but by did during each every for from gave go had has have he in is it last later next of on or our over people per since so than that the their then there they this through to under until was we were when which while who will with within'.split(
    ' ',
  ),
)

/** The noun of a unit or a word of prose, so that “month” and “months” are one, as are “meals” and “healthy meals”. */
export const nounOf = (words: string): string =>
  (
    words
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? ''
  )
    .replace(/[’']s?$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')

/** Whether two units count the same thing. */
export const isSameUnit = (one: string, other: string): boolean => nounOf(one) === nounOf(other)

/** The unit of the ledger that the words after a figure give it: “meals” in “healthy meals to people”. */
export function unitIn(words: string, facts: Iterable<Fact>): string | undefined {
  const units = new Map([...facts].map(({ unit }) => [nounOf(unit), unit]))
  for (const word of words
    .toLowerCase()
    .split(/[\s-]+/)
    .slice(0, furthest)) {
    if (ends.has(word)) return undefined
    const unit = units.get(nounOf(word))
    if (unit) return unit
    // A plural is the noun itself, and none that the ledger counts.
    if (/[^s]s$/.test(word)) return undefined
  }
  return undefined
}

const spans = new Set(['day', 'week', 'month', 'year', 'decade'])

/** Whether a unit measures a stretch of time, over which things happen. */
export const isSpan = (unit: string): boolean => spans.has(nounOf(unit))
