import { z } from 'zod'
import { isRecord, locator } from '../parse/fault.ts'
import { type ParseResult, readDocument } from '../parse/parse-document.ts'
import type { Problem } from '../problem.ts'
import type { SourceFile } from '../read-content.ts'
import { findSilences, type Silence } from '../silence.ts'
import { editorialRules } from './editorial-rules.ts'
import type { House } from './manuscript.ts'

/** What one file is by itself: parsed, judged by the editorial rules, its silences not yet applied. Plain JSON. */
export interface Examined {
  file: string
  result: ParseResult
  /** What the editorial rules say, and what is wrong with silences. */
  notes: readonly Problem[]
  silences: readonly Silence[]
}

/** An examination that this code wrote, read again. */
export const examinedSchema = z.custom<Examined>((value) => isRecord(value) && isRecord(value.result))

/** Reads one file and lets every editorial rule judge it. It never throws for what stands in the file. */
export function examine({ file, bytes }: SourceFile, house: House): Examined {
  const { result, manuscript } = readDocument(file, bytes)
  if (!manuscript) return { file, result, notes: [], silences: [] }
  const locate = locator(manuscript.text)
  const { silences, findings } = findSilences(manuscript.text)
  const judged = editorialRules
    .flatMap((rule) => rule(manuscript, house))
    .map(({ offset, ...finding }) => ({ file, ...locate(offset), ...finding }))
  return {
    file,
    result,
    notes: [...judged, ...findings.map((finding) => ({ file, ...finding }))],
    silences,
  }
}
