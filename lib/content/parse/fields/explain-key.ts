import { z } from 'zod'
import { type Finding, showValue } from '../fault.ts'
import { suggest } from '../suggest.ts'
import { shapeOf, unwrap } from './schema-at.ts'
import { type Notation, writeField } from './write-field.ts'

/** Says that a key names nothing in its schema, and what was meant or where it would belong. */
export function explainKey(
  key: string,
  at: z.core.$ZodType | undefined,
  siblings: unknown,
  notation: Notation,
): Pick<Finding, 'message' | 'remedy'> {
  const message = `“${showValue(key)}” is no ${notation} here.`
  const known = Object.keys((at && shapeOf(at, siblings)) ?? {})
  const near = suggest(key, known)
  if (near) return { message, remedy: `Did you mean “${near}”?` }
  const inner = at && unwrap(at)
  const other = inner instanceof z.ZodDiscriminatedUnion ? choiceWith(key, inner) : undefined
  if (other) return { message, remedy: `Remove it; it goes with “${other}”.` }
  return {
    message,
    remedy: known.length === 0 ? 'Remove it.' : `Remove it; the ${notation}s are ${known.join(', ')}.`,
  }
}

/** The choice of a union that would allow a key, as it is written. */
function choiceWith(key: string, { options, def }: z.ZodDiscriminatedUnion): string | undefined {
  const option = options.find(
    (candidate) => candidate instanceof z.ZodObject && Object.hasOwn(candidate.shape, key),
  )
  const literal = option instanceof z.ZodObject ? option.shape[def.discriminator] : undefined
  return literal instanceof z.ZodLiteral ? writeField('field', def.discriminator, literal.value) : undefined
}
