import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Problem } from '../../../content/problem.ts'
import type { Severity } from '../../../content/rules/severity.ts'

/** What a check found, for a reporter to put into words. */
export interface Report {
  problems: readonly Problem[]
  /** The same as messages of the files that they stand in, each file with its text. */
  files: readonly VFile[]
  /** How many files were looked at. */
  checked: number
  counts: Readonly<Record<Severity, number>>
  summary: string
}

/** Turns a report into what is printed. */
export type Reporter = (report: Report) => string

/** Where a message stands; a message without a place stands at the beginning. */
export function placeOf({ place }: VFileMessage): {
  line: number
  column: number
  endLine: number
  endColumn: number
} {
  const start = place && 'start' in place ? place.start : place
  const end = place && 'end' in place ? place.end : place
  const { line = 1, column = 1 } = start ?? {}
  return { line, column, endLine: end?.line ?? line, endColumn: end?.column ?? column }
}
