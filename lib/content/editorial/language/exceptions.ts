import { showValue } from '../../parse/fault.ts'
import type { HouseStyle } from '../../schema/style.ts'
import type { EditorialFinding, Manuscript } from '../manuscript.ts'
import { comparable, equalityChecker } from './equality-checker.ts'

/**
 * The exceptions of the house that nothing needs any more: their word is questioned by no rule, or it stands in none
 * of the site’s texts. `texts` are the whole files of the site without the house’s own, `offsetOf` is that of the
 * house’s manuscript. Await `prepareLanguage()` before.
 */
export function findUnusedExceptions(
  { exceptions }: HouseStyle,
  texts: readonly string[],
  offsetOf: Manuscript['offsetOf'],
): EditorialFinding[] {
  const { phrases } = equalityChecker()
  const written = texts.map(comparable)
  return exceptions.flatMap(({ word }, index): EditorialFinding[] => {
    const sought = comparable(word)
    const isQuestioned = phrases.has(sought)
    if (isQuestioned && written.some((text) => text.includes(sought))) return []
    const fault = isQuestioned ? 'stands in no text of the site' : 'is questioned by no rule'
    return [
      {
        rule: 'exception-unused',
        offset: offsetOf(`exceptions.${index}.word`),
        value: showValue(word),
        message: `The exception “${showValue(word)}” ${fault}.`,
        remedy: 'Take it out of the list.',
      },
    ]
  })
}
