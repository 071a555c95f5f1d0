import { blockDefinitions } from '../../../components/blocks/definitions.ts'
import { showValue } from '../parse/fault.ts'
import type { Problem } from '../problem.ts'
import { checkArithmetic } from './check-arithmetic.ts'
import type { Fact } from './graph.ts'
import { type Library, problemAt } from './library.ts'
import { matchFigure, nearestFact } from './match-figure.ts'

/** Figures that the ledger does not know, arithmetic that is off, and charts that a fact can't be drawn as. */
export function checkLedger(library: Library, facts: ReadonlyMap<string, Fact>): Problem[] {
  return [...checkFigures(library, facts), ...checkArithmetic(library, facts), ...checkBlocks(library, facts)]
}

function checkFigures(library: Library, facts: ReadonlyMap<string, Fact>): Problem[] {
  if (library.faulty('facts').length > 0) return []
  return library.sketches.flatMap(({ figures }) =>
    figures.flatMap((figure) => {
      const value = showValue(figure.text)
      const match = matchFigure(figure, facts.values())
      if (match?.qualified) return []
      if (match)
        return [
          problemAt(figure, {
            rule: 'dropped-qualifier',
            value,
            message: `“${value}” stands without its “${match.fact.qualifier}”.`,
            remedy: `Write “${match.fact.qualifier} ${value}”, or <Fact id="${match.fact.slug}" />.`,
          }),
        ]
      const nearest = nearestFact(figure, facts.values())
      return [
        problemAt(figure, {
          rule: 'unknown-figure',
          value,
          message: `“${value}” is not in the ledger.`,
          remedy: nearest
            ? `The nearest fact is “${nearest.slug}” (${nearest.value} ${nearest.unit}): write <Fact id="${nearest.slug}" />, or add this figure with its source to content/facts.`
            : 'Add the figure with its source to content/facts, or write the sentence without it.',
        }),
      ]
    }),
  )
}

function checkBlocks(library: Library, facts: ReadonlyMap<string, Fact>): Problem[] {
  const factOf = (slug: string): Fact => {
    const fact = facts.get(slug)
    if (!fact) throw new UnknownFact(slug)
    return fact
  }
  return library.sketches.flatMap(({ body }) =>
    (body?.blocks ?? []).flatMap((block) => {
      const definition = blockDefinitions.find(({ name }) => name === block.name)
      const props = definition?.props.safeParse(block.props)
      if (!definition?.check || !props?.success) return []
      try {
        const fault = definition.check(props.data, factOf)
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
