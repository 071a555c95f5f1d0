import type { Problem } from '../../content/problem.ts'
import { type Severity, severity } from '../../content/rules/severity.ts'

/** The line before a look at the content, in the form that an editor's problem matcher waits for. */
export const beginLine = 'Checking…'

/** The line after a look: the list that stands above it is whole. */
export const endLine = (files: number, problems: number): string =>
  `Checked ${files} ${files === 1 ? 'file' : 'files'}: ${problems} ${problems === 1 ? 'problem' : 'problems'}.`

// The words that VS Code knows.
const wordOf: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'info' }

/** A problem on one line: place, weight, rule, then the fault and what to change. */
export function formatProblemLine({ file, line, column, rule, message, remedy }: Problem): string {
  const text = `${message} ${remedy}`.replace(/\s+/gu, ' ').trim()
  return `${file}:${line}:${column}: ${wordOf[severity[rule]]} ${rule}: ${text}`
}

/** How VS Code reads these lines: a task's problem matcher, replaced at each look. */
export const problemMatcher = {
  owner: 'content',
  source: 'check',
  fileLocation: 'relative',
  pattern: {
    regexp: '^(content(?:/.+?)?):(\\d+):(\\d+): (error|warning|info) ([a-z-]+): (.*)$',
    file: 1,
    line: 2,
    column: 3,
    severity: 4,
    code: 5,
    message: 6,
  },
  background: {
    activeOnStart: true,
    beginsPattern: `^${beginLine}$`,
    endsPattern: '^Checked \\d+ files?: \\d+ problems?\\.$',
  },
} as const
