import { showValue } from '../../parse/fault.ts'
import { suggest } from '../../parse/suggest.ts'
import type { EditorialFinding, EditorialRule, House } from '../manuscript.ts'
import { formsOf, isWritten, suggestWords } from './lexicon.ts'
import { quotedChoice } from './quoted-choice.ts'
import { partsOf, wordsOf } from './words.ts'

const mostSearched = 5

/** Each word stands in the general dictionary or in the publication’s own. */
export const checkSpelling: EditorialRule = ({ passages }, house) => {
  const known = rememberedFor(house)
  const misspelt = new Map<string, string>()
  return passages.flatMap((passage) =>
    wordsOf(passage.text)
      .flatMap((written) => (known(written.word) ? [] : partsOf(written).filter(({ word }) => !known(word))))
      .map(({ word, at }): EditorialFinding => {
        const bare = bareForm(word)
        const remedy = misspelt.get(bare) ?? remedyFor(bare, house, misspelt.size < mostSearched)
        misspelt.set(bare, remedy)
        return {
          rule: 'spelling',
          offset: passage.offsetAt(at + Math.max(0, word.indexOf(bare.charAt(0)))),
          value: showValue(bare),
          message: `“${showValue(bare)}” stands in no dictionary.`,
          remedy,
        }
      }),
  )
}

type Known = (word: string) => boolean

const remembered = new WeakMap<House, Known>()
const mostRemembered = 50_000

// A text has most words many times, and a site has them in each article.
function rememberedFor(house: House): Known {
  const before = remembered.get(house)
  if (before) return before
  const answers = new Map<string, boolean>()
  const known = (word: string) => {
    const answer = answers.get(word) ?? isKnown(word, house)
    if (answers.size >= mostRemembered) answers.clear()
    answers.set(word, answer)
    return answer
  }
  remembered.set(house, known)
  return known
}

function isKnown(written: string, { words }: House): boolean {
  const word = written.normalize('NFC').replaceAll('’', "'").replaceAll('‑', '-')
  const bare = bareForm(word)
  if ([...bare].length < 2 || !/^[\p{Script=Latin}\p{M}'-]+$/u.test(bare)) return true
  // An acronym is judged by the rule for acronyms.
  if (/^\p{Lu}{2,6}s?$/u.test(bare)) return true
  return [word, bare, word.replace(/^'|'$/g, '')].some(
    (form) => form !== '' && (isWritten(form) || isOwn(form, words)),
  )
}

function isOwn(word: string, words: ReadonlySet<string>): boolean {
  return formsOf(word).some((form) => words.has(form) || words.has(form.replaceAll("'", '’')))
}

/** A word without the quotation mark or the possessive at its end: “doctors’” and “doctor’s”. */
const bareForm = (word: string): string => word.replace(/^['’]|(?:['’]s|['’])$/gi, '')

function remedyFor(word: string, { words }: House, thorough: boolean): string {
  const own = suggest(word, [...words])
  const general = suggestWords(word, thorough)
  const near = [...new Set(own === undefined ? general : [own, ...general])].slice(0, 3)
  return near.length > 0
    ? `Write ${quotedChoice(near)}, or add “${showValue(word)}” to content/dictionary.txt.`
    : `Correct it, or add “${showValue(word)}” to content/dictionary.txt.`
}
