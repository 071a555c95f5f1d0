import { parse } from 'yaml'
import { z } from 'zod'
import { describeFields, type FieldDescription } from '../../content/describe-fields.ts'
import { unwrap } from '../../content/parse/fields/schema-at.ts'
import { validateData } from '../../content/parse/fields/validate-data.ts'
import type { Ask, Option } from '../ask/ask.ts'

/** A field of a new document: its words, its schema, what may be named in it. */
export interface Field extends FieldDescription {
  schema: z.ZodType
  options: readonly Option[]
}

/** The fields of an object's schema; `optionsFor` gives what a collection holds. */
export function fieldsOf(
  schema: z.ZodObject,
  optionsFor: (collection: string) => readonly Option[],
): Field[] {
  return describeFields(schema).flatMap((description) => {
    const field: unknown = schema.shape[description.name]
    if (!(field instanceof z.ZodType)) return []
    const options = description.references
      ? optionsFor(description.references)
      : description.choices.map((value) => ({ value, label: value }))
    return [{ ...description, schema: field, options }]
  })
}

/** The value that was written for a field, in the form that its schema wants. */
export function readAnswer(schema: z.ZodType, answer: string): unknown {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodNumber) return numberIn(answer)
  if (inner instanceof z.ZodBoolean)
    return { true: true, yes: true, false: false, no: false }[answer] ?? answer
  if (!(inner instanceof z.ZodArray)) return answer
  const element = unwrap(inner.element)
  if (element instanceof z.ZodObject) return readYaml(answer)
  const items = answer
    .split(element instanceof z.ZodString || element instanceof z.ZodUnion ? /[\s,]+/ : ',')
    .filter(Boolean)
  return element instanceof z.ZodUnion ? items.map(numberIn) : items
}

/** Why a value is not right for a field, in the words of the check; nothing where it is. */
export function complaintAbout(
  { name, schema, options, references }: Field,
  value: unknown,
): string | undefined {
  const [finding] = validateData(z.strictObject({ [name]: schema }), { [name]: value }, 'field').findings
  if (finding) return `${finding.message} ${finding.remedy}`
  const named = [value].flat().filter((item) => typeof item === 'string')
  const strange = references
    ? named.find((item) => !options.some((option) => option.value === item))
    : undefined
  return strange === undefined
    ? undefined
    : `“${strange}” is not in content/${references}. There are: ${options.map((option) => option.value).join(', ') || 'none yet'}.`
}

/** Asks for one field until its schema is content. */
export async function askField(field: Field, ask: Ask): Promise<unknown> {
  const { title, description: hint, example, options, schema } = field
  const isList = unwrap(schema) instanceof z.ZodArray
  if (options.length > 0 && !isList) return ask.choose({ title, hint, options })
  if (options.length > 0 && field.type === 'list of slugs')
    return ask.chooseSeveral({ title, hint, options, required: field.required })
  const answer = await ask.text({
    title,
    hint,
    placeholder: example,
    complain: (written) => complaintAbout(field, readAnswer(schema, written.trim())),
  })
  return readAnswer(schema, answer.trim())
}

const numberIn = (text: string): unknown =>
  /^-?\d[\d,]*(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : text

function readYaml(text: string): unknown {
  try {
    return parse(text)
  } catch {
    return text
  }
}
