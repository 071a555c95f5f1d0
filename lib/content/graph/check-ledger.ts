import { blockDefinitions } from '../../../components/blocks/definitions.ts'
import type { Problem } from '../problem.ts'
import { checkArithmetic } from './check-arithmetic.ts'
import { checkFactBlocks } from './check-fact-blocks.ts'
import { checkFigures } from './check-figures.ts'
import type { Fact } from './graph.ts'
import { type Library, problemAt } from './library.ts'

/** Figures that are not as the ledger has them, arithmetic that is off, and charts that a fact can't be drawn as. */
export function checkLedger(library: Library, facts: ReadonlyMap<string, Fact>): Problem[] {
  return [
    ...checkFigures(library, facts),
    ...checkFactBlocks(library, facts),
    ...checkArithmetic(library, facts),
    ...checkBlocks(library, facts),
  ]
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
