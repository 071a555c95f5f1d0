import type { Problem } from '../../content/problem.ts'
import { type Severity, severity } from '../../content/rules/severity.ts'

/** How many problems there are of each weight. */
export function countProblems(problems: readonly Problem[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 }
  for (const { rule } of problems) counts[severity[rule]] += 1
  return counts
}

/** The last line of a check: “Checked 24 files: 1 error, 2 warnings.” */
export function summarize(files: number, problems: readonly Problem[]): string {
  const counts = countProblems(problems)
  const parts = (['error', 'warning', 'hint'] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => `${counts[name]} ${name}${counts[name] === 1 ? '' : 's'}`)
  return `Checked ${files} ${files === 1 ? 'file' : 'files'}: ${parts.join(', ') || 'no problems'}.`
}
