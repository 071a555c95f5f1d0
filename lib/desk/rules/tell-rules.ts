import type { Problem } from '../../content/problem.ts'
import { isRuleName, type RuleName } from '../../content/rules/severity.ts'
import { ruleNotes } from './rules-by-subject.ts'
import { tryExample } from './try-example.ts'

/** What the check says of examples, by their rule. */
export type ToldByExample = ReadonlyMap<RuleName, readonly Problem[]>

const atOnce = 8

/** Tries the wrong or the right example of every rule that has one. */
export async function tellRules(which: 'wrong' | 'right'): Promise<ToldByExample> {
  const told = new Map<RuleName, readonly Problem[]>()
  const names = Object.keys(ruleNotes).filter(isRuleName)
  for (let from = 0; from < names.length; from += atOnce)
    await Promise.all(
      names.slice(from, from + atOnce).map(async (rule) => {
        const example = ruleNotes[rule][which]
        if (example) told.set(rule, await tryExample(example))
      }),
    )
  return told
}
