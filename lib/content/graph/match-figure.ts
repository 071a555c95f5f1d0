import type { WrittenFigure } from '../document.ts'
import type { Fact } from './graph.ts'

type Written = Pick<WrittenFigure, 'text' | 'value' | 'qualifier'>

/** How a written figure stands to the ledger: it is a fact's, it lacks the fact's qualifier, or none has its value. */
export type FigureMatch = { fact: Fact; qualified: boolean } | undefined

/**
 * The fact that a written figure tells. Its value must be the same, its unit where it says one (“$”, “%”), and its
 * qualifier, which is never dropped. A plain number in a computed fact's operands is that fact's as well.
 */
export function matchFigure(figure: Written, facts: Iterable<Fact>): FigureMatch {
  const same = [...facts].filter(
    (fact) =>
      (isNear(fact.value, figure.value) && hasUnit(fact, figure.text)) ||
      (fact.kind === 'computed' && isPlain(figure.text) && fact.operands.includes(figure.value)),
  )
  const qualified = same.find(
    (fact) =>
      fact.qualifier === undefined ||
      !isNear(fact.value, figure.value) ||
      fact.qualifier === figure.qualifier,
  )
  const fact = qualified ?? same[0]
  return fact && { fact, qualified: qualified !== undefined }
}

const isPlain = (text: string): boolean => /^[\d,.]+$/.test(text)

// “7.3 million” and 7300000 may differ in the last bit.
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(a)

function hasUnit({ unit }: Fact, text: string): boolean {
  if (text.startsWith('$')) return unit === 'dollars'
  if (/^[€£¥]|‰$/.test(text)) return false
  return !/%$|per\s?cent$/i.test(text) || /^per\s?cent/i.test(unit)
}

/** The fact whose value is nearest, if it is near enough to be meant. */
export function nearestFact({ value }: Written, facts: Iterable<Fact>): Fact | undefined {
  const [nearest] = [...facts].sort((a, b) => Math.abs(a.value - value) - Math.abs(b.value - value))
  return nearest && Math.abs(nearest.value - value) <= nearest.value / 2 ? nearest : undefined
}
