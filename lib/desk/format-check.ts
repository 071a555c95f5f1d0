import type { ContentCheck } from '../content/check-content.ts'
import { formatProblem } from '../content/problem.ts'

/** What a look at the content says to a person: each problem on two lines, then how many there are. */
export function formatCheck({ files, problems }: Pick<ContentCheck, 'files' | 'problems'>): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length || 'no'} problems`
  return [...problems.map(formatProblem), `Checked ${files} files: ${count}.`].join('\n')
}
