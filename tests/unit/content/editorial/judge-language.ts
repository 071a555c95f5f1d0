import { languageRules, prepareLanguage } from '#lib/content/editorial/language-rules.ts'
import type { Manuscript } from '#lib/content/editorial/manuscript.ts'
import { readHouse } from '#lib/content/editorial/read-house.ts'
import { locator } from '#lib/content/parse/fault.ts'
import { readDocument } from '#lib/content/parse/parse-document.ts'
import type { Problem } from '#lib/content/problem.ts'

await prepareLanguage()

interface Decided {
  words?: readonly string[]
  style?: unknown
}

/** What a page with this text reads as; its body begins on line 5. */
export function manuscriptOf(body: string, title = 'A page'): Manuscript {
  const text = `---\ntitle: ${title}\n---\n\n${body}\n`
  const { manuscript } = readDocument('content/pages/a-page.mdx', new TextEncoder().encode(text))
  if (!manuscript) throw new Error('The page could not be read. Look at its text.')
  return manuscript
}

/** What the rules of language say of a document, in the order of the rules. */
export function judgeDocument(manuscript: Manuscript, { words = [], style = {} }: Decided = {}): Problem[] {
  const house = readHouse(words.join('\n'), style)
  const locate = locator(manuscript.text)
  return languageRules
    .flatMap((rule) => rule(manuscript, house))
    .map(({ offset, ...finding }) => ({ file: manuscript.file, ...locate(offset), ...finding }))
}

/** What the rules of language say of a page’s text. */
export const judge = (body: string, decided: Decided = {}): Problem[] =>
  judgeDocument(manuscriptOf(body), decided)

/** What they say, each on one line: rule and value. */
export const told = (body: string, decided: Decided = {}): string[] =>
  judge(body, decided).map(({ rule, value }) => `${rule} ${value}`)
