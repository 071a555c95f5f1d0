import { isDeepStrictEqual } from 'node:util'
import { isRecord } from '../parse/fault.ts'
import type { FieldChange, Path } from './field-change.ts'

/** The changes that lead from one document's data to another's, each as near to the changed value as it can be. */
export function diffFields(before: unknown, after: unknown, path: Path = []): FieldChange[] {
  if (isDeepStrictEqual(before, after)) return []
  if (isRecord(before) && isRecord(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
      diffFields(before[name], after[name], [...path, name]),
    )
  const sameForm = Array.isArray(before) && Array.isArray(after) && before.length === after.length
  if (sameForm && [...before, ...after].every(isRecord))
    return before.flatMap((item, index) => diffFields(item, after[index], [...path, index]))
  return [{ path, value: after }]
}
