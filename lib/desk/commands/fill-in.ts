import type { z } from 'zod'
import { Refusal } from '../../content/write/refusal.ts'
import { askField, complaintAbout, type Field, fieldsOf, readAnswer } from './ask-fields.ts'
import type { Desk } from './desk.ts'
import type { Arguments } from './read-arguments.ts'

/** The form of a new document: the only one that its kind has, or the one that a flag or a person names. */
export async function chooseShape(
  shapes: readonly z.ZodObject[],
  { values }: Arguments,
  { ask }: Desk,
  kind: string,
): Promise<z.ZodObject> {
  const [first, ...others] = shapes
  if (!first) throw new Error(`The schema of “${kind}” has no fields. Mend lib/content/schema.`)
  if (others.length === 0) return first
  const fields = shapes.flatMap((shape) => {
    const field = fieldsOf(shape, () => []).find(({ name }) => name === 'kind')
    return field ? [{ shape, field }] : []
  })
  const options = fields.map(({ field }) => ({
    value: field.choices[0] ?? '',
    label: `${field.choices[0]} – ${field.description}`,
  }))
  const chosen =
    values.get('kind') ?? (ask ? await ask.choose({ title: 'Kind', hint: 'what it is', options }) : undefined)
  const found = fields.find(({ field }) => chosen !== undefined && field.choices.includes(chosen))
  if (found) return found.shape
  const known = options.map(({ value }) => value)
  throw new Refusal(
    chosen === undefined ? 'Its kind is missing.' : `“${chosen}” is no kind of ${kind}.`,
    `Give --kind with one of: ${known.join(', ')}.`,
  )
}

/** A value for each field that has one. Throws a Refusal with everything that is missing or wrong, where nobody can be asked. */
export async function fillIn(
  fields: readonly Field[],
  { values }: Arguments,
  presets: Readonly<Record<string, unknown>>,
  { ask }: Desk,
  kind: string,
): Promise<Record<string, unknown>> {
  const data: Record<string, unknown> = {}
  const faults: string[] = []
  for (const field of fields) {
    const written = values.get(field.name)
    if (written !== undefined) {
      data[field.name] = readAnswer(field.schema, written)
      const complaint = complaintAbout(field, data[field.name])
      if (complaint) faults.push(`--${field.name}: ${complaint}`)
    } else if (field.name in presets) data[field.name] = presets[field.name]
    else if (field.name === 'kind' && field.choices.length === 1) data.kind = field.choices[0]
    else if (field.required && ask) data[field.name] = await askField(field, ask)
    else if (field.required) faults.push(`--${field.name} "${field.example}"  ${field.description}`)
  }
  if (faults.length === 0) return data
  throw new Refusal(
    [`A new ${kind} needs:`, ...faults.map((fault) => `  ${fault}`)].join('\n'),
    'Nothing was written. Give these flags.',
  )
}
