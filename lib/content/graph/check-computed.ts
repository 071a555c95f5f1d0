import { showValue } from '../parse/fault.ts'
import { findFigures } from '../parse/find-figures.ts'
import type { Computed, ComputedFinding } from './computed.ts'
import type { Fact } from './graph.ts'
import { findQualifierFault } from './qualify-result.ts'
import { isSameUnit } from './unit-in-words.ts'

const mostHidden = 0.05

/**
 * What a computed fact whose value is right says beyond its operands: a rounding that hides too much, a qualifier that
 * does not follow, a sum of unlike things, a working with other numbers. `exact` is the result before rounding.
 */
export function checkComputed(
  fact: Computed,
  exact: number,
  facts: ReadonlyMap<string, Fact>,
): ComputedFinding[] {
  return [
    findRoundingFault(fact, exact),
    findQualifierFault(fact, exact, facts),
    findUnitFault(fact, facts),
    findWorkingFault(fact, exact, facts),
  ].flatMap((finding) => finding ?? [])
}

function findRoundingFault({ value, roundTo }: Computed, exact: number): ComputedFinding | undefined {
  if (isWithin(exact, value, mostHidden)) return undefined
  return {
    field: 'roundTo',
    rule: 'arithmetic-rounding',
    value: String(roundTo),
    message: `Rounding to ${roundTo} turns ${short(exact)} into ${value}, which is more than 5 percent away.`,
    remedy: 'Choose a smaller roundTo, and write the value that comes of it.',
  }
}

function findUnitFault(
  { operation, operands, unit }: Computed,
  facts: ReadonlyMap<string, Fact>,
): ComputedFinding | undefined {
  if (operation !== 'add' && operation !== 'subtract') return undefined
  const index = operands.findIndex((operand) => {
    const other = typeof operand === 'string' ? facts.get(operand) : undefined
    return other !== undefined && !isSameUnit(other.unit, unit)
  })
  const operand = operands[index]
  if (typeof operand !== 'string') return undefined
  return {
    field: `operands.${index}`,
    rule: 'arithmetic-units',
    value: operand,
    message: `“${operand}” counts ${facts.get(operand)?.unit}, and this is a sum of ${unit}.`,
    remedy: 'Add or subtract figures of one unit, or mend the unit of this fact.',
  }
}

/** A working that holds figures must hold each operand and what they come to. */
function findWorkingFault(
  { operands, working, value }: Computed,
  exact: number,
  facts: ReadonlyMap<string, Fact>,
): ComputedFinding | undefined {
  const written = findFigures(working).map((figure) => figure.value)
  if (written.length === 0) return undefined
  const missing = operands
    .flatMap((operand) => (typeof operand === 'number' ? operand : (facts.get(operand)?.value ?? [])))
    .find((needed) => !written.some((number) => isWithin(needed, number, 1e-9)))
  const hasResult = written.some((number) => number === value || isWithin(exact, number, 0.005))
  if (missing === undefined && hasResult) return undefined
  return {
    field: 'working',
    rule: 'arithmetic-working',
    value: showValue(working),
    message: `“${showValue(working)}” does not hold ${missing ?? `${value}, the result`}.`,
    remedy: 'Write each operand as the ledger has it, and what they come to.',
  }
}

const isWithin = (right: number, number: number, part: number): boolean =>
  Math.abs(number - right) <= part * Math.abs(right)

const short = (value: number): number => Number(value.toPrecision(6))
