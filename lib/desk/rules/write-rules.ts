import { join } from 'node:path'
import { replaceIfChanged } from '../../content/write/replace-file.ts'
import { renderRules } from './render-rules.ts'
import { tellRules } from './tell-rules.ts'

/** The page about the rules, from the project's root. */
export const rulesFile = 'docs/rules.md'

/** Tries every example and writes the page about the rules anew; says whether it was another before. */
export async function writeRules(root: string): Promise<boolean> {
  return replaceIfChanged(join(root, rulesFile), renderRules(await tellRules('wrong')))
}
