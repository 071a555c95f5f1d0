import { z } from 'zod'
import { mendValue } from './mend-value.ts'
import { notesOf } from './schema-at.ts'
import { type Notation, writeField } from './write-field.ts'

/** A value that its schema refuses, with what there is to say about it. */
export interface WrittenValue {
  name: string
  step: PropertyKey | undefined
  at: z.core.$ZodType | undefined
  written: unknown
  notation: Notation
}

/** What to write: the value that was probably meant, else one of the form that is asked for. */
export function remedyFor({ step, at, written, notation }: WrittenValue): string {
  const meant = at instanceof z.ZodType ? mendValue(at, written) : undefined
  if (meant !== undefined) return `Write it as “${writeField(notation, step, meant)}”.`
  const { example } = notesOf(at)
  return example === undefined
    ? 'Write another, or remove it.'
    : `Write it in the form of “${writeField(notation, step, example)}”.`
}
