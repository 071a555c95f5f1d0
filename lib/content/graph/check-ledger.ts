import { blockDefinitions } from '../../../components/blocks/definitions.ts'
import type { Problem } from '../problem.ts'
import type { Fact } from './graph.ts'
import { type Library, placeOfField, problemAt } from './library.ts'

/** Figures that the ledger does not know, arithmetic that is off, and charts that a fact can't be drawn as. */
export function checkLedger(library: Library, facts: ReadonlyMap<string, Fact>): Problem[] {
  return [...checkFigures(library, facts), ...checkArithmetic(library, facts), ...checkBlocks(library, facts)]
}

function checkFigures(library: Library, facts: ReadonlyMap<string, Fact>): Problem[] {
  if (library.unreadable('facts').length > 0) return []
  const known = new Map<number, string>()
  for (const { slug, ...fact } of facts.values()) {
    if (fact.kind === 'computed')
      for (const operand of fact.operands) if (typeof operand === 'number') known.set(operand, slug)
  }
  for (const { slug, value } of facts.values()) known.set(value, slug)
  return library.documents.flatMap(({ figures }) =>
    figures.flatMap((figure) => {
      if ([...known.keys()].some((value) => Math.abs(value - figure.value) < 1e-9 * Math.max(1, value)))
        return []
      return [
        problemAt(figure, {
          rule: 'unknown-figure',
          value: figure.text,
          message: `“${figure.text}” is not in the ledger.`,
          remedy: 'Name a fact with <Fact id="…" />, or add the figure with its source to content/facts.',
        }),
      ]
    }),
  )
}

/** What a computed fact's operands come to, rounded as it says; `undefined` where they lead back to itself. */
function compute(fact: Fact, facts: ReadonlyMap<string, Fact>, path: readonly string[]): number | undefined {
  if (fact.kind !== 'computed') return fact.value
  if (path.includes(fact.slug)) return undefined
  const values = fact.operands.map((operand) => {
    if (typeof operand === 'number') return operand
    const other = facts.get(operand)
    return other && compute(other, facts, [...path, fact.slug]) === undefined ? undefined : other?.value
  })
  if (!values.every((value) => value !== undefined)) return undefined
  const result = values.reduce((left, right) => operations[fact.operation](left, right))
  const steps = Math.round(result / fact.roundTo)
  return Number((steps * fact.roundTo).toPrecision(12))
}

const operations: Record<
  'add' | 'subtract' | 'multiply' | 'divide',
  (left: number, right: number) => number
> = {
  add: (left, right) => left + right,
  subtract: (left, right) => left - right,
  multiply: (left, right) => left * right,
  divide: (left, right) => left / right,
}

function checkArithmetic(library: Library, facts: ReadonlyMap<string, Fact>): Problem[] {
  return library.of('facts').flatMap((document) => {
    const fact = facts.get(document.slug)
    if (fact?.kind !== 'computed') return []
    const missing = fact.operands.some((operand) => typeof operand === 'string' && !facts.has(operand))
    if (missing) return []
    const result = compute(fact, facts, [])
    if (result === fact.value) return []
    return [
      result === undefined || !Number.isFinite(result)
        ? problemAt(placeOfField(document, 'operands'), {
            rule: 'arithmetic-circle',
            value: fact.slug,
            message: `“${fact.slug}” is computed from itself, or from nothing.`,
            remedy: 'Compute it from stated figures.',
          })
        : problemAt(placeOfField(document, 'value'), {
            rule: 'arithmetic',
            value: String(fact.value),
            message: `The operands come to ${result}, not to ${fact.value}.`,
            remedy: `Write value: ${result}, or mend the operands or roundTo.`,
          }),
    ]
  })
}

function checkBlocks(library: Library, facts: ReadonlyMap<string, Fact>): Problem[] {
  const factOf = (slug: string): Fact => {
    const fact = facts.get(slug)
    if (!fact) throw new UnknownFact(slug)
    return fact
  }
  return library.documents.flatMap(({ body }) =>
    (body?.blocks ?? []).flatMap((block) => {
      const definition = blockDefinitions.find(({ name }) => name === block.name)
      if (!definition?.check) return []
      try {
        const fault = definition.check(definition.props.parse(block.props), factOf)
        return fault ? [problemAt(block, { rule: 'block-check', value: `<${block.name}>`, ...fault })] : []
      } catch (error) {
        // The reference itself is reported elsewhere.
        if (error instanceof UnknownFact) return []
        throw error
      }
    }),
  )
}

class UnknownFact extends Error {}
