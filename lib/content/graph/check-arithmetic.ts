import type { Problem } from '../problem.ts'
import { checkComputed } from './check-computed.ts'
import type { Computed } from './computed.ts'
import type { Fact } from './graph.ts'
import { type Library, placeOfField, problemAt } from './library.ts'

/**
 * Computed facts whose value is not what their operands come to, whose operands lead in a circle, or that say of their
 * sum what does not follow from it.
 */
export function checkArithmetic(library: Library, facts: ReadonlyMap<string, Fact>): Problem[] {
  const circular = findCircular(facts)
  return library.of('facts').flatMap((document) => {
    const fact = facts.get(document.slug)
    if (fact?.kind !== 'computed') return []
    if (circular.has(fact.slug))
      return [
        problemAt(placeOfField(document, 'operands'), {
          rule: 'arithmetic-circle',
          value: fact.slug,
          message: `“${fact.slug}” is computed in a circle: its operands lead back to themselves.`,
          remedy: 'Compute it from stated figures.',
        }),
      ]
    const exact = compute(fact, facts)
    if (exact === undefined) return []
    const result = roundTo(exact, fact.roundTo)
    if (result !== fact.value)
      return [problemAt(placeOfField(document, 'value'), explainResult(fact.value, result))]
    return checkComputed(fact, exact, facts).map(({ field, ...finding }) =>
      problemAt(placeOfField(document, field), finding),
    )
  })
}

function explainResult(written: number, result: number) {
  const value = String(written)
  const explain = (message: string, remedy: string) => ({
    rule: 'arithmetic' as const,
    value,
    message,
    remedy,
  })
  if (!Number.isFinite(result))
    return explain(`${value} is divided by nothing.`, 'Mend the operands: none may be 0 here.')
  return explain(
    `The operands come to ${result}, not to ${value}.`,
    result > 0
      ? `Write value: ${result}, or mend the operands or roundTo.`
      : 'Mend the operands, or choose a smaller roundTo: a value is more than 0.',
  )
}

/** What a computed fact's value must be; `undefined` where one of its operands does not exist. */
export function resultOf(fact: Computed, facts: ReadonlyMap<string, Fact>): number | undefined {
  const exact = compute(fact, facts)
  return exact === undefined ? undefined : roundTo(exact, fact.roundTo)
}

/** What the operands come to; `undefined` where one of them does not exist. */
function compute({ operands, operation }: Computed, facts: ReadonlyMap<string, Fact>) {
  const values = operands.flatMap((operand) =>
    typeof operand === 'number' ? operand : (facts.get(operand)?.value ?? []),
  )
  return values.length < operands.length ? undefined : values.reduce(operations[operation])
}

// Twelve digits: 0.1 + 0.2 comes to 0.3.
const roundTo = (value: number, step: number): number =>
  Number((Math.round(value / step) * step).toPrecision(12))

const operations: Record<Computed['operation'], (left: number, right: number) => number> = {
  add: (left, right) => left + right,
  subtract: (left, right) => left - right,
  multiply: (left, right) => left * right,
  divide: (left, right) => left / right,
}

/** The facts that cannot be put behind all of their operands. */
function findCircular(facts: ReadonlyMap<string, Fact>): ReadonlySet<string> {
  const open = new Map(
    [...facts.values()].map((fact) => [fact.slug, fact.kind === 'computed' ? fact.operands : []]),
  )
  for (let before = -1; before !== open.size; ) {
    before = open.size
    for (const [slug, operands] of open)
      if (!operands.some((operand) => typeof operand === 'string' && open.has(operand))) open.delete(slug)
  }
  return new Set(open.keys())
}
