import { showValue } from '../../parse/fault.ts'
import type { EditorialRule } from '../manuscript.ts'
import { beginningOf, sentencesOf } from './sentences.ts'

const mostWords = 40

/** A sentence is short enough to be read in one breath. */
export const checkLongSentences: EditorialRule = ({ passages }) =>
  passages
    .filter(({ kind }) => kind === 'paragraph' || kind === 'field')
    .flatMap((passage) =>
      sentencesOf(passage)
        .filter(({ words }) => words.length > mostWords)
        .map((sentence) => ({
          rule: 'long-sentence' as const,
          offset: passage.offsetAt(sentence.start),
          value: showValue(sentence.text),
          message: `The sentence that begins “${showValue(beginningOf(sentence))}” has ${sentence.words.length} words.`,
          remedy: `Divide it into sentences of at most ${mostWords} words.`,
        })),
    )
