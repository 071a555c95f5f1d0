import { type BasicFormField, type ComponentSchema, fields } from '@keystatic/core'
import { z } from 'zod'
import { notesOf, unwrap } from '#lib/content/parse/fields/schema-at.ts'
import { collectionNames } from '#lib/content/schema/field.ts'
import { type FormShape, formShape, takesNumberOrText } from './form-shape.ts'
import { textLimits } from './text-limits.ts'

type Fields = Record<string, ComponentSchema>

// From here on a text gets several lines to be read in, though it stays one line of text.
const longText = 120

/** The fields that a schema's documents have in Keystatic. */
export function fieldsOf(schema: z.core.$ZodType): Fields {
  const { fields: shape, choice } = formShape(schema)
  return { ...(choice ? { [choice.name]: choiceOf(choice) } : {}), ...group(shape) }
}

const group = (shape: FormShape['fields']): Fields =>
  Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, fieldOf(name, field)]))

function choiceOf({ name, cases }: NonNullable<FormShape['choice']>): ComponentSchema {
  const values = Object.keys(cases)
  const select = fields.select({
    label: titleOf(name),
    options: optionsOf(values),
    defaultValue: values[0] ?? '',
  })
  return fields.conditional(
    select,
    Object.fromEntries(Object.entries(cases).map(([value, shape]) => [value, fields.object(group(shape))])),
  )
}

/** One field in Keystatic; `name` is its label where the schema gives it no title. */
export function fieldOf(name: string, field: z.core.$ZodType): ComponentSchema {
  const inner = unwrap(field)
  const optional = z.safeParse(field, undefined).success
  const { title, description, example, references } = notesOf(field)
  const hint = example === undefined || typeof example === 'object' ? '' : ` For example: ${String(example)}`
  const notes = { label: title || titleOf(name), description: `${description}${hint}`.trim() }
  const collection = collectionNames.find((candidate) => candidate === references)
  if (inner instanceof z.ZodArray) return listOf(name, inner, notes)
  if (inner instanceof z.ZodObject) return fields.object(fieldsOf(inner), notes)
  if (inner instanceof z.ZodBoolean) return fields.checkbox(notes)
  if (inner instanceof z.ZodNumber)
    return fields.number({
      ...notes,
      validation: {
        isRequired: !optional,
        ...(inner.minValue === null ? {} : { min: inner.minValue }),
        ...(inner.maxValue === null ? {} : { max: inner.maxValue }),
      },
    })
  if (inner instanceof z.ZodISODate) return fields.date({ ...notes, validation: { isRequired: !optional } })
  if (inner instanceof z.ZodEnum) return enumOf(inner.options.map(String), field, notes)
  if (collection) return fields.relationship({ ...notes, collection, validation: { isRequired: !optional } })
  const limits = textLimits(inner, notes.label, optional)
  const multiline = (limits.length?.max ?? 0) > longText
  return fields.text({ ...notes, multiline, validation: { ...limits, isRequired: !optional } })
}

type Notes = { label: string; description: string }

function listOf(name: string, list: z.ZodArray<z.core.$ZodType>, notes: Notes): ComponentSchema {
  const { element } = list
  const { minimum, maximum } = list._zod.bag
  const length = {
    ...(typeof minimum === 'number' ? { min: minimum } : {}),
    ...(typeof maximum === 'number' ? { max: maximum } : {}),
  }
  const collection = collectionNames.find((candidate) => candidate === notesOf(element).references)
  const options = { ...notes, validation: { length } }
  // A list that may also hold numbers cannot be chosen from documents alone.
  if (collection && !takesNumberOrText(element)) return fields.multiRelationship({ ...options, collection })
  return fields.array(fieldOf(name, element), { ...options, itemLabel: (item) => labelOf(item) })
}

/** A choice of words; one that may be left open has an empty choice, which is not written. */
function enumOf(words: readonly string[], field: z.core.$ZodType, notes: Notes): ComponentSchema {
  const fallback = z.safeParse(field, undefined)
  if (!fallback.success)
    return fields.select({ ...notes, options: optionsOf(words), defaultValue: words[0] ?? '' })
  const written = fallback.data === undefined ? '' : String(fallback.data)
  const options = optionsOf(fallback.data === undefined ? ['', ...words] : words)
  return withoutValue(fields.select({ ...notes, options, defaultValue: written }), written)
}

/** A field that is not written where it has the value that its absence means. */
const withoutValue = (field: BasicFormField<string>, absent: string): BasicFormField<string> => ({
  ...field,
  serialize: (value) => (value === absent ? { value: undefined } : field.serialize(value)),
})

const optionsOf = (values: readonly string[]) =>
  values.map((value) => ({ label: titleOf(value) || '—', value }))

const titleOf = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

function labelOf(item: unknown): string {
  const value: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'value') : undefined
  if (typeof value === 'string') return value || '…'
  const parts: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'fields') : undefined
  const [first] = typeof parts === 'object' && parts !== null ? Object.values(parts) : []
  return first === undefined ? '…' : labelOf(first)
}
