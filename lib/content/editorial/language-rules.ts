import { checkAcronyms } from './language/acronym.ts'
import { checkEquality } from './language/equality.ts'
import { loadEquality } from './language/equality-checker.ts'
import { checkReadingGrade, checkSectionGrade } from './language/grade-rules.ts'
import { loadLexicon } from './language/lexicon.ts'
import { checkLongSentences } from './language/long-sentence.ts'
import { checkNameForms } from './language/name-form.ts'
import { checkPassiveVoice } from './language/passive-voice.ts'
import { checkSpelling } from './language/spelling.ts'
import type { EditorialRule } from './manuscript.ts'

/** Judgments about words and sentences. They throw until `prepareLanguage()` is done. */
export const languageRules: readonly EditorialRule[] = [
  checkSpelling,
  checkAcronyms,
  checkNameForms,
  checkReadingGrade,
  checkSectionGrade,
  checkLongSentences,
  checkPassiveVoice,
  checkEquality,
]

/** Loads the dictionary and the patterns that the rules of language need: once, and only where a document is examined. */
export async function prepareLanguage(): Promise<void> {
  await Promise.all([loadLexicon(), loadEquality()])
}
