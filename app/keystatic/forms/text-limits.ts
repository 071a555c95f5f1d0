import { z } from 'zod'

/** What a schema demands of a text, as Keystatic asks for it. */
export interface TextLimits {
  length?: { min?: number; max?: number }
  pattern?: TextPattern
}

interface TextPattern {
  regex: RegExp
  message: string
}

/** A pattern that matches what a schema accepts, so that a form refuses what the check would refuse. */
class SchemaPattern extends RegExp {
  readonly #accepts: (text: string) => boolean

  constructor(accepts: (text: string) => boolean) {
    super('')
    this.#accepts = accepts
  }

  override test(text: string): boolean {
    return this.#accepts(text)
  }
}

/** A pattern of what is accepted. */
export const patternOf = (accepts: (text: string) => boolean, message: string): TextPattern => ({
  regex: new SchemaPattern(accepts),
  message,
})

/** The limits of a text; an empty one is accepted where the field is optional. */
export function textLimits(schema: z.core.$ZodType, label: string, optional: boolean): TextLimits {
  const accepts = (text: string) => (optional && text === '') || z.safeParse(schema, text).success
  // A lone space breaks every form that a text here can have, and so brings forth what the form is.
  const demand = z.safeParse(schema, ' ').error?.issues.at(-1)?.message ?? 'is not valid'
  const pattern = patternOf(accepts, `${label} ${demand}.`)
  if (!(schema instanceof z.ZodString)) return { pattern }
  return {
    pattern,
    length: {
      ...(schema.minLength !== null && !optional ? { min: schema.minLength } : {}),
      ...(schema.maxLength !== null ? { max: schema.maxLength } : {}),
    },
  }
}
