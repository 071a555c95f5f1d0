import { z } from 'zod'
import { unwrap } from '#lib/content/parse/fields/schema-at.ts'

type Shape = Readonly<Record<string, z.core.$ZodType>>

/** What a form asks for: fields that every document has, and those that depend on a choice. */
export interface FormShape {
  fields: Shape
  /** The field that decides, and what each of its values asks for beside the common fields. */
  choice?: { name: string; cases: Readonly<Record<string, Shape>> }
}

/** The form of an object's schema, or of a union's: fields that all of its options share are asked for once. */
export function formShape(schema: z.core.$ZodType): FormShape {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodObject) return { fields: inner.shape }
  if (!(inner instanceof z.ZodDiscriminatedUnion))
    throw new Error('A form is made of an object or of a union.')
  const { discriminator } = inner.def
  const shapes: Shape[] = inner.options.flatMap((option) =>
    option instanceof z.ZodObject ? [option.shape] : [],
  )
  const isShared = (name: string) =>
    name !== discriminator &&
    shapes.every((shape) => shape[name] !== undefined && shape[name] === shapes[0]?.[name])
  const pick = (shape: Shape, take: (name: string) => boolean): Shape =>
    Object.fromEntries(Object.entries(shape).filter(([name]) => take(name)))
  return {
    fields: pick(shapes[0] ?? {}, isShared),
    choice: {
      name: discriminator,
      cases: Object.fromEntries(
        shapes.map((shape) => [
          literalOf(shape[discriminator]),
          pick(shape, (name) => name !== discriminator && !isShared(name)),
        ]),
      ),
    },
  }
}

const literalOf = (field: z.core.$ZodType | undefined): string =>
  field instanceof z.ZodLiteral ? String(field.value) : ''

/** Whether a field takes a number or a text, such as an operand of a computed fact. */
export const takesNumberOrText = (field: z.core.$ZodType): boolean =>
  field instanceof z.ZodUnion &&
  !(field instanceof z.ZodDiscriminatedUnion) &&
  field.options.some((option) => option instanceof z.ZodNumber)
