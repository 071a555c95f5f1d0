import type { WrittenFigure } from '../document.ts'
import { showValue } from '../parse/fault.ts'
import type { Problem } from '../problem.ts'
import type { Fact } from './graph.ts'
import { type Library, problemAt } from './library.ts'
import { type FigureMatch, matchFigure, nearestFact } from './match-figure.ts'

/** Figures of prose that the ledger does not know, or knows with another unit or another qualifier. */
export function checkFigures(library: Library, facts: ReadonlyMap<string, Fact>): Problem[] {
  if (library.faulty('facts').length > 0) return []
  return library.sketches.flatMap(({ figures }) =>
    figures.flatMap((figure) => {
      const match = matchFigure(figure, facts.values())
      if (!match) return [explainUnknown(figure, facts)]
      return match.fault ? [explainMatch(figure, match)] : []
    }),
  )
}

function explainUnknown(figure: WrittenFigure, facts: ReadonlyMap<string, Fact>): Problem {
  const value = showValue(figure.text)
  const nearest = nearestFact(figure, facts.values())
  return problemAt(figure, {
    rule: 'unknown-figure',
    value,
    message: `“${value}” is not in the ledger.`,
    remedy: nearest
      ? `The nearest fact is “${nearest.slug}” (${nearest.value.toLocaleString('en-US')} ${nearest.unit}): write <Fact id="${nearest.slug}" />, or add this figure with its source to content/facts.`
      : 'Add the figure with its source to content/facts, or write the sentence without it.',
  })
}

function explainMatch(figure: WrittenFigure, { fact, fault, unit = '' }: FigureMatch): Problem {
  const value = showValue(figure.text)
  const block = `<Fact id="${fact.slug}" />`
  if (fault === 'unit')
    return problemAt(figure, {
      rule: 'wrong-unit',
      value: `${value} ${unit}`,
      message: `“${value}” counts ${unit} here, and ${fact.unit} in the ledger.`,
      remedy: `Write ${block}, or add this figure with its source to content/facts.`,
    })
  const right = [fact.qualifier, value].filter(Boolean).join(' ')
  const remedy = `Write “${right}”, or ${block}.`
  return fault === 'qualifier'
    ? problemAt(figure, {
        rule: 'wrong-qualifier',
        value: `${figure.qualifier} ${value}`,
        message: `“${figure.qualifier} ${value}” is “${right}” in the ledger.`,
        remedy,
      })
    : problemAt(figure, {
        rule: 'dropped-qualifier',
        value,
        message: `“${value}” stands without its “${fact.qualifier}”.`,
        remedy,
      })
}
