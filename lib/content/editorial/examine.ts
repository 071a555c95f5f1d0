import { z } from 'zod'
import { isRecord, locator } from '../parse/fault.ts'
import { type ParseResult, readDocument } from '../parse/parse-document.ts'
import type { Problem } from '../problem.ts'
import { dictionaryFile, type SourceFile } from '../read-content.ts'
import { findSilences, type Silence } from '../silence.ts'
import { editorialRules } from './editorial-rules.ts'
import { checkDictionary } from './language/dictionary-form.ts'
import type { House } from './manuscript.ts'

/** What one file is by itself: parsed, judged by the editorial rules, its silences not yet applied. Plain JSON. */
export interface Examined {
  file: string
  /** Nothing for the dictionary, which is no document. */
  result: ParseResult | null
  /** What the editorial rules say, and what is wrong with silences. */
  notes: readonly Problem[]
  silences: readonly Silence[]
}

/** An examination that this code wrote, read again. */
export const examinedSchema = z.custom<Examined>(
  (value) => isRecord(value) && (value.result === null || isRecord(value.result)),
)

/** Reads one file and lets every editorial rule judge it. It never throws for what stands in the file. */
export function examine({ file, bytes }: SourceFile, house: House): Examined {
  if (file === dictionaryFile) return examineDictionary(new TextDecoder().decode(bytes))
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

function examineDictionary(text: string): Examined {
  const locate = locator(text)
  const notes = checkDictionary(text).map(({ offset, ...finding }) => ({
    file: dictionaryFile,
    ...locate(offset),
    ...finding,
  }))
  return { file: dictionaryFile, result: null, notes, silences: [] }
}
