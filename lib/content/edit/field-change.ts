import { isRecord } from '../parse/fault.ts'

/** The way to a value: names of fields and positions in lists. */
export type Path = readonly (string | number)[]

/** A value to set; `undefined` removes the field. */
export interface FieldChange {
  path: Path
  value: unknown
}

/** A copy of data with one value set or, where it is `undefined`, taken away. */
export function withChange(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(data)) {
    const at = Number(step)
    const item = withChange(data[at], rest, value)
    return data.toSpliced(at, 1, ...(item === undefined ? [] : [item]))
  }
  const fields = isRecord(data) ? data : {}
  const changed = withChange(fields[step], rest, value)
  const { [step]: _, ...others } = fields
  return changed === undefined ? others : { ...fields, [step]: changed }
}
