import { languageRules } from './language-rules.ts'
import type { EditorialRule } from './manuscript.ts'
import { structureRules } from './structure-rules.ts'

/** Every judgment about a single document. */
export const editorialRules: readonly EditorialRule[] = [...structureRules, ...languageRules]
