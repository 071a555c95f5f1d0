import type { Problem } from '../problem.ts'
import type { Fact } from './graph.ts'
import { type Library, placeOfField, problemAt } from './library.ts'

type Computed = Extract<Fact, { kind: 'computed' }>

/** Computed facts whose value is not what their operands come to, or whose operands lead in a circle. */
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
    const result = compute(fact, facts)
    if (result === undefined || result === fact.value) return []
    const value = String(fact.value)
    return [
      problemAt(placeOfField(document, 'value'), {
        rule: 'arithmetic',
        value,
        ...(Number.isFinite(result)
          ? {
              message: `The operands come to ${result}, not to ${value}.`,
              remedy: `Write value: ${result}, or mend the operands or roundTo.`,
            }
          : { message: `${value} is divided by nothing.`, remedy: 'Mend the operands: none may be 0 here.' }),
      }),
    ]
  })
}

/** What the operands come to, rounded as the fact says; `undefined` where one of them does not exist. */
function compute({ operands, operation, roundTo }: Computed, facts: ReadonlyMap<string, Fact>) {
  const values = operands.flatMap((operand) =>
    typeof operand === 'number' ? operand : (facts.get(operand)?.value ?? []),
  )
  if (values.length < operands.length) return undefined
  const result = values.reduce(operations[operation])
  return Number((Math.round(result / roundTo) * roundTo).toPrecision(12))
}

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
