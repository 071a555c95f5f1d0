import type { WrittenFigure } from '../document.ts'
import type { Place } from '../problem.ts'
import { type Finding, showValue } from './fault.ts'
import type { FoundFigure } from './find-figures.ts'

/** Turns a found figure into the one that a document keeps, at its place in the file; one that is unclear into none. */
export const toWrittenFigure =
  (place: (offset: number) => Place) =>
  ({ at, text, value, qualifier, after, fault }: FoundFigure): WrittenFigure[] =>
    fault ? [] : [{ ...place(at), text, value, qualifier, ...(after && { after }) }]

/** The figures that nobody can read with certainty, so that none can be compared with the ledger. */
export const findUnclearFigures = (figures: readonly FoundFigure[]): (Finding & { offset: number })[] =>
  figures.flatMap(({ at, text, fault }) => {
    if (!fault) return []
    const value = showValue(text)
    return [
      fault === 'grouping'
        ? {
            offset: at,
            rule: 'figure-form',
            value,
            message: `“${value}” is not grouped as a number is here.`,
            remedy: 'Put a comma before each three digits and a point before decimals: 1,234.5.',
          }
        : {
            offset: at,
            rule: 'figure-form',
            value,
            message: `“${value}” is a number in signs that the ledger does not use.`,
            remedy: 'Write it with the digits 0 to 9, or in words.',
          },
    ]
  })
