import type { RuleName } from '../../content/rules/severity.ts'

/** Where a rule is explained, from the project's root. */
export const ruleAddress = (rule: RuleName): string => `docs/rules.md#${rule}`
