import { z } from 'zod'

/** What a schema's meta says of a field, as far as it says it. */
export interface FieldNotes {
  title: string
  description: string
  example: unknown
  references: string
}

/** Removes what stands around a schema (optional, default) without changing what it accepts. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return unwrap(schema.unwrap())
  return schema
}

/** The fields of an object schema; of a union, those of the option that the data chooses by its discriminator. */
export function shapeOf(schema: z.core.$ZodType, data: unknown): Record<string, z.core.$ZodType> | undefined {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodObject) return inner.shape
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = inner.def
    const options = inner.options.filter((option) => option instanceof z.ZodObject)
    const chosen = options.find((option) => {
      const literal = option.shape[discriminator]
      return (
        literal instanceof z.ZodLiteral &&
        typeof data === 'object' &&
        data !== null &&
        literal.value === Reflect.get(data, discriminator)
      )
    })
    return (chosen ?? options[0])?.shape
  }
  return undefined
}

/** A field of a schema; never what every object has, such as `constructor`. */
export const fieldOf = (
  shape: Readonly<Record<string, z.core.$ZodType>> | undefined,
  name: string,
): z.core.$ZodType | undefined => (shape && Object.hasOwn(shape, name) ? shape[name] : undefined)

/** The schema at a path, following the data where a union must choose. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): z.core.$ZodType | undefined {
  const [step, ...rest] = path
  if (step === undefined) return schema
  const inner = unwrap(schema)
  const next = inner instanceof z.ZodArray ? inner.element : fieldOf(shapeOf(inner, data), String(step))
  const value = typeof data === 'object' && data !== null ? Reflect.get(data, step) : undefined
  return next && schemaAt(next, rest, value)
}

/** The notes of a schema, looked for under what stands around it. */
export function notesOf(schema: z.core.$ZodType | undefined): FieldNotes {
  const notes: FieldNotes = { title: '', description: '', example: undefined, references: '' }
  for (let at = schema; at; at = unwrap(at) === at ? undefined : unwrap(at)) {
    const meta = z.globalRegistry.get(at) ?? {}
    const text = (key: string) => (typeof meta[key] === 'string' ? meta[key] : '')
    notes.title ||= text('title')
    notes.description ||= text('description')
    notes.references ||= text('references')
    notes.example ??= Array.isArray(meta.examples) ? meta.examples[0] : undefined
  }
  return notes
}
