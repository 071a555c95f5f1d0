import type { WrittenFigure } from '../document.ts'
import type { Fact } from './graph.ts'
import { isSameUnit, isSpan, unitIn } from './unit-in-words.ts'

type Written = Pick<WrittenFigure, 'text' | 'value' | 'qualifier' | 'after'>

/**
 * The fact that a written figure tells, and what the words around it get wrong: its unit is another fact's, its
 * qualifier is left out, or its qualifier is another one.
 */
export type FigureMatch = { fact: Fact; fault?: 'unit' | 'no-qualifier' | 'qualifier'; unit?: string }

/**
 * Finds the fact that a written figure tells: its value must be the same, and its unit where the figure itself says one
 * (“$”, “%”). A plain number in a computed fact's operands is that fact's as well. Of several facts, the one that the
 * words around the figure fit best; `undefined` where the ledger has no such value.
 */
export function matchFigure(figure: Written, facts: Iterable<Fact>): FigureMatch | undefined {
  const ledger = [...facts]
  const matches = ledger.flatMap((fact): FigureMatch[] => {
    if (isNear(fact.value, figure.value) && hasUnit(fact, figure.text)) return [judge(figure, fact, ledger)]
    const isOperand = fact.kind === 'computed' && isPlain(figure.text) && fact.operands.includes(figure.value)
    return isOperand ? [{ fact }] : []
  })
  return (
    matches.find(({ fault }) => fault === undefined) ??
    matches.find(({ fault }) => fault !== 'unit') ??
    matches[0]
  )
}

function judge(figure: Written, fact: Fact, ledger: readonly Fact[]): FigureMatch {
  const unit = figure.after && unitIn(figure.after, ledger)
  if (unit && !isSameUnit(unit, fact.unit)) return { fact, fault: 'unit', unit }
  if (fact.qualifier === undefined)
    return contradicts(figure.qualifier, fact) ? { fact, fault: 'qualifier' } : { fact }
  if (figure.qualifier === fact.qualifier) return { fact }
  return { fact, fault: figure.qualifier ? 'qualifier' : 'no-qualifier' }
}

// Each may as well lead to what a text is about: “a story about 40 chairs”, “around 40 tables”.
const prepositions = new Set(['about', 'around', 'under'])

/** Whether a word before a fact's figure says something else than the fact; “over 18 months” says how long. */
export function contradicts(qualifier: string, { qualifier: own, unit }: Fact): boolean {
  if (qualifier === '' || qualifier === own || prepositions.has(qualifier)) return false
  return !(qualifier === 'over' && isSpan(unit))
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
