import { syllable } from 'syllable'
import { gap } from '../manuscript.ts'
import { type Sentence, splitSentences } from './sentences.ts'

/**
 * The school grade that a text asks of its readers, with one decimal; 0 where there is no sentence. An empty line ends
 * a sentence. It is the Flesch–Kincaid grade: J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom,
 * “Derivation of New Readability Formulas for Navy Enlisted Personnel”, Research Branch Report 8-75 (1975).
 */
export const readingGrade = (text: string): number => gradeOf(splitSentences(text))

/** The reading grade of sentences that are split already. */
export function gradeOf(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap((sentence) => sentence.words)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
  return Math.max(0, Math.round(grade * 10) / 10)
}

/** How hard a sentence is by itself, to find the hardest of many. */
export const hardnessOf = ({ words }: Sentence): number =>
  words.reduce((sum, word) => sum + syllablesOf(word), 0)

const counted = new Map<string, number>()
const mostCounted = 50_000

// A number or a block reads as one word of one syllable: how it is spoken says nothing about how hard it is.
function syllablesOf(word: string): number {
  const before = counted.get(word)
  if (before !== undefined) return before
  const count = word === gap ? 1 : Math.max(1, syllable(word))
  if (counted.size >= mostCounted) counted.clear()
  counted.set(word, count)
  return count
}
