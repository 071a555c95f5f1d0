import { showValue } from '../../parse/fault.ts'
import type { EditorialFinding, EditorialRule } from '../manuscript.ts'
import { comparable, equalityChecker } from './equality-checker.ts'
import { quotedChoice } from './quoted-choice.ts'

/** Language about people leaves nobody out and hurts nobody, as far as retext-equality can tell. */
export const checkEquality: EditorialRule = ({ passages }, { style }) => {
  const { mayQuestion, question } = equalityChecker()
  const allowed = new Set(style.exceptions.map(({ word }) => comparable(word)))
  return passages
    .filter(({ text }) => mayQuestion(text))
    .flatMap((passage) =>
      question(passage.text)
        .filter(({ phrase }) => !allowed.has(comparable(phrase)))
        .map(
          ({ phrase, at, better }): EditorialFinding => ({
            rule: 'equality',
            offset: passage.offsetAt(at),
            value: showValue(phrase),
            message: `“${showValue(phrase)}” may hurt or leave out people it speaks of.`,
            remedy: `${instead(better)}, or list the word with its reason under exceptions in content/styles/house.yaml.`,
          }),
        ),
    )
}

const instead = (better: readonly string[]): string =>
  better.length > 0 ? `Write for example ${quotedChoice(better.slice(0, 3))}` : 'Say it in another way'
