import type { Computed, ComputedFinding } from './computed.ts'
import type { Fact } from './graph.ts'

/** On which sides of a written value the true one may lie. */
interface Sides {
  below: boolean
  above: boolean
}

const exactly: Sides = { below: false, above: false }
const sidesOf: Record<NonNullable<Fact['qualifier']>, Sides> = {
  over: { below: false, above: true },
  'more than': { below: false, above: true },
  nearly: { below: true, above: false },
  about: { below: true, above: true },
}
// A value that rounding moves by less than this needs no word for it.
const unseen = 0.01

/**
 * The qualifier of a computed fact must follow from those of its operands and from the rounding: a quotient of
 * “nearly” is no “over”, and one that was rounded down is “over” or “about” what stands there.
 */
export function findQualifierFault(
  fact: Computed,
  exact: number,
  facts: ReadonlyMap<string, Fact>,
): ComputedFinding | undefined {
  const inherited = sidesOfResult(fact, facts)
  const rounded = { below: exact < fact.value * (1 - 1e-9), above: exact > fact.value * (1 + 1e-9) }
  const isSeen = Math.abs(exact - fact.value) > unseen * exact
  const may = either(inherited, rounded)
  const must = isSeen ? may : inherited
  const written = fact.qualifier ? sidesOf[fact.qualifier] : exactly
  if (fact.qualifier === undefined ? isSame(must, exactly) : fits(written, may)) return undefined
  return {
    field: fact.qualifier ? 'qualifier' : 'value',
    rule: 'arithmetic-qualifier',
    value: fact.qualifier ?? String(fact.value),
    message: fact.qualifier
      ? `“${fact.qualifier}” does not follow: the operands come to ${say(may, fact.value)}.`
      : `“${fact.value}” has no qualifier: the operands come to ${say(may, fact.value)}.`,
    remedy: isSame(may, exactly) ? 'Take the qualifier out.' : `Write qualifier: ${wordFor(may)}`,
  }
}

function sidesOfResult({ operands, operation }: Computed, facts: ReadonlyMap<string, Fact>): Sides {
  const turns = operation === 'subtract' || operation === 'divide'
  return operands
    .map((operand, index) => {
      const qualifier = typeof operand === 'string' ? facts.get(operand)?.qualifier : undefined
      const sides = qualifier ? sidesOf[qualifier] : exactly
      return turns && index > 0 ? { below: sides.above, above: sides.below } : sides
    })
    .reduce(either)
}

const either = (one: Sides, other: Sides): Sides => ({
  below: one.below || other.below,
  above: one.above || other.above,
})

const isSame = (one: Sides, other: Sides): boolean => one.below === other.below && one.above === other.above

/** “About” is never too much for what lies on one side alone. */
const fits = (written: Sides, may: Sides): boolean =>
  isSame(written, may) || (written.below && written.above && !isSame(may, exactly))

const wordFor = ({ below, above }: Sides): string => (below && above ? 'about' : below ? 'nearly' : 'over')

const say = (sides: Sides, value: number): string =>
  isSame(sides, exactly) ? `${value} exactly` : `${wordFor(sides)} ${value}`
