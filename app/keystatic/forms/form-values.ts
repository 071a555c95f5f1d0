import { z } from 'zod'
import { isRecord } from '#lib/content/parse/fault.ts'
import { unwrap } from '#lib/content/parse/fields/schema-at.ts'
import { formShape, takesNumberOrText } from './form-shape.ts'

type Data = Record<string, unknown>

/** A document's data as its form has it: what depends on a choice stands within the choice. */
export function dataToForm(schema: z.core.$ZodType, data: Data): Data {
  const { fields, choice } = formShape(schema)
  const take = (shape: Readonly<Record<string, z.core.$ZodType>>) =>
    defined(shape, (name, field) => toForm(field, data[name]))
  if (!choice || data[choice.name] === undefined) return take(fields)
  const discriminant = String(data[choice.name])
  return { [choice.name]: { discriminant, value: take(choice.cases[discriminant] ?? {}) }, ...take(fields) }
}

/** What a form says, as a document's data in the order of its schema; what was left empty is left out. */
export function formToData(schema: z.core.$ZodType, form: Data): Data {
  const { fields, choice } = formShape(schema)
  const take = (shape: Readonly<Record<string, z.core.$ZodType>>, from: Data) =>
    defined(shape, (name, field) => toData(field, from[name]))
  if (!choice) return take(fields, form)
  const chosen = form[choice.name]
  const discriminant = isRecord(chosen) ? chosen.discriminant : undefined
  const value = isRecord(chosen) && isRecord(chosen.value) ? chosen.value : {}
  return {
    [choice.name]: discriminant,
    ...take(choice.cases[String(discriminant)] ?? {}, value),
    ...take(fields, form),
  }
}

function defined(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  read: (name: string, field: z.core.$ZodType) => unknown,
): Data {
  const entries = Object.entries(shape).map(([name, field]) => [name, read(name, field)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== null))
}

function toForm(field: z.core.$ZodType, value: unknown): unknown {
  const inner = unwrap(field)
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => toForm(inner.element, item))
  if (inner instanceof z.ZodObject && isRecord(value)) return dataToForm(inner, value)
  return takesNumberOrText(inner) && typeof value === 'number' ? String(value) : value
}

function toData(field: z.core.$ZodType, value: unknown): unknown {
  const inner = unwrap(field)
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => toData(inner.element, item))
  if (inner instanceof z.ZodObject && isRecord(value)) return formToData(inner, value)
  const isNumber = typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value)
  return takesNumberOrText(inner) && isNumber ? Number(value) : value
}
