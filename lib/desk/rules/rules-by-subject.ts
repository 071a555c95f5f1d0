import { isRuleName, type RuleName } from '../../content/rules/severity.ts'
import { blockRules } from './notes/block-rules.ts'
import { editorialRules } from './notes/editorial-rules.ts'
import { fieldRules } from './notes/field-rules.ts'
import { figureRules } from './notes/figure-rules.ts'
import { fileRules } from './notes/file-rules.ts'
import { frontMatterRules } from './notes/front-matter-rules.ts'
import { linkRules } from './notes/link-rules.ts'
import { markdownRules } from './notes/markdown-rules.ts'
import { readingRules } from './notes/reading-rules.ts'
import { silenceRules } from './notes/silence-rules.ts'
import { siteRules } from './notes/site-rules.ts'
import type { RuleNotes, SomeRules } from './rule-notes.ts'

/** The notes of every rule: one that has none does not compile. */
export const ruleNotes: Readonly<Record<RuleName, RuleNotes>> = {
  ...fileRules,
  ...frontMatterRules,
  ...fieldRules,
  ...markdownRules,
  ...blockRules,
  ...linkRules,
  ...figureRules,
  ...siteRules,
  ...editorialRules,
  ...readingRules,
  ...silenceRules,
}

const subjects: readonly (readonly [title: string, rules: SomeRules])[] = [
  ['Files and folders', fileRules],
  ['Front matter and YAML', frontMatterRules],
  ['Fields, dates and moments', fieldRules],
  ['Markdown', markdownRules],
  ['Blocks', blockRules],
  ['Links', linkRules],
  ['Figures and the ledger', figureRules],
  ['The site as a whole', siteRules],
  ['How a story is told', editorialRules],
  ['How hard it is to read', readingRules],
  ['Keeping a rule quiet', silenceRules],
]

/** The names of the rules by subject, in the order in which the page has them. */
export const rulesBySubject = subjects.map(([title, rules]) => ({
  title,
  rules: Object.keys(rules).filter(isRuleName),
}))
