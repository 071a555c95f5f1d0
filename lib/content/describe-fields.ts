import { z } from 'zod'
import { notesOf, shapeOf, unwrap } from './parse/fields/schema-at.ts'

/** A field or a block's prop in words, from its schema alone. */
export interface FieldDescription {
  name: string
  title: string
  description: string
  /** “text”, “whole number”, “one of”, “list of slugs”. */
  type: string
  required: boolean
  /** What stands for it where it is not written; nothing where that is nothing. */
  preset: string
  /** Every value that it may have, where they can be counted. */
  choices: readonly string[]
  /** “3 to 80 characters”, “more than 0”. */
  limits: readonly string[]
  example: string
  /** The collection whose slugs it names, or “media”. */
  references: string
}

/** Describes each field of an object's schema, in the schema's order; of a union, those of its first option. */
export const describeFields = (schema: z.core.$ZodType): FieldDescription[] =>
  Object.entries(shapeOf(schema, undefined) ?? {}).map(([name, field]) => describeField(name, field))

function describeField(name: string, field: z.core.$ZodType): FieldDescription {
  const inner = unwrap(field)
  const notes = notesOf(field)
  const empty = z.safeParse(field, undefined)
  const references =
    notes.references || (inner instanceof z.ZodArray ? notesOf(inner.element).references : '')
  return {
    name,
    title: notes.title,
    description: notes.description,
    type: typeOf(inner, references),
    required: !empty.success,
    preset: empty.success ? show(empty.data) : '',
    choices: choicesOf(inner),
    limits: limitsOf(inner),
    example: show(notes.example),
    references,
  }
}

const show = (value: unknown): string =>
  value === undefined || value === null ? '' : Array.isArray(value) ? value.join(' ') : String(value)

function typeOf(schema: z.core.$ZodType, references: string): string {
  if (schema instanceof z.ZodArray) return references ? 'list of slugs' : 'list'
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return 'one of'
  if (schema instanceof z.ZodNumber) return schema.isInt ? 'whole number' : 'number'
  if (schema instanceof z.ZodBoolean) return 'true or false'
  if (schema instanceof z.ZodObject || schema instanceof z.ZodUnion) return 'group of fields'
  if (references) return references === 'media' ? 'file name' : 'slug'
  return 'text'
}

function choicesOf(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String)
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : []
}

function limitsOf(schema: z.core.$ZodType): string[] {
  const { minLength, maxLength, minItems, maxItems, minimum, maximum, exclusiveMinimum, exclusiveMaximum } =
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return [
    ...rangeOf(minLength && minLength > 1 ? minLength : undefined, maxLength, 'characters'),
    ...rangeOf(minItems || undefined, maxItems, 'entries'),
    ...rangeOf(unlessSafe(minimum), unlessSafe(maximum), ''),
    ...(exclusiveMinimum === undefined ? [] : [`more than ${exclusiveMinimum}`]),
    ...(exclusiveMaximum === undefined ? [] : [`less than ${exclusiveMaximum}`]),
    ...formsOf(schema),
  ]
}

// The bounds of every whole number that JavaScript can hold are no limit that anybody set.
const unlessSafe = (bound: number | undefined): number | undefined =>
  bound !== undefined && Math.abs(bound) >= Number.MAX_SAFE_INTEGER ? undefined : bound

function rangeOf(least: number | undefined, most: number | undefined, of: string): string[] {
  if (least === undefined && most === undefined) return []
  const range =
    most === undefined ? `at least ${least}` : least === undefined ? `at most ${most}` : `${least} to ${most}`
  return [`${range} ${of}`.trim()]
}

/** What the schema says of a text's form, in the words of its own errors. */
function formsOf(schema: z.core.$ZodType): string[] {
  if (!(schema instanceof z.ZodType)) return []
  // A line break alone is in no form that a field may ask for.
  const found = schema.safeParse('\n')
  const issues = found.success ? [] : found.error.issues
  return issues.flatMap(({ code, message }) =>
    code === 'invalid_format' && message.startsWith('must ') ? [message] : [],
  )
}
