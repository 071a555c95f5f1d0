import { type Finding, showValue } from './parse/fault.ts'
import { suggestRemedy } from './parse/suggest.ts'
import { isError, type Problem } from './problem.ts'
import { isRuleName, type RuleName, severity } from './rules/severity.ts'

/** A comment that keeps one rule quiet about the line below it; lines count from 1. */
export interface Silence {
  rule: RuleName
  line: number
  column: number
  /** The line that it is for: the next that is not empty. */
  target: number
}

/** What a file's silences are, and what is wrong with those that are none. */
export interface Silences {
  silences: readonly Silence[]
  findings: readonly (Finding & { line: number; column: number })[]
}

// In front matter and YAML a comment, in a body the one comment that MDX may hold.
const comment = /^(\s*)(?:#\s*silence\b(.*)|\{\/\*\s*silence\b(.*?)\*\/\}\s*)$/
const shortestReason = 10

/** Whether an MDX comment is a silence; no other may stand in a body. */
export const isSilence = (comment: string): boolean => /^\/\*[ \t]*silence\b[^*\n]*\*\/$/.test(comment.trim())

/** Finds the silences of a file's text: `# silence rule-name: reason`, or in a body the same as an MDX comment. */
export function findSilences(text: string): Silences {
  if (!text.includes('silence')) return { silences: [], findings: [] }
  const lines = text.split(/\r?\n/)
  const silences: Silence[] = []
  const findings: (Finding & { line: number; column: number })[] = []
  lines.forEach((written, index) => {
    const [, space = '', inFields, inBody] = comment.exec(written) ?? []
    const rest = (inFields ?? inBody)?.trim()
    if (rest === undefined) return
    const place = { line: index + 1, column: space.length + 1 }
    const [, name = '', reason = ''] = /^([a-z0-9-]*)\s*:?\s*(.*)$/s.exec(rest) ?? []
    const fault = findFault(name, reason, rest)
    if (fault) findings.push({ ...place, ...fault })
    else if (isRuleName(name)) {
      const next = lines.findIndex((line, at) => at > index && line.trim() !== '' && !comment.test(line))
      silences.push({ rule: name, ...place, target: next + 1 })
    }
  })
  return { silences, findings }
}

function findFault(name: string, reason: string, rest: string): Finding | undefined {
  const value = showValue(name || rest)
  if (!isRuleName(name))
    return {
      rule: 'silence-form',
      value,
      message: `“${value}” is no rule that could be silenced.`,
      remedy: suggestRemedy(name, Object.keys(severity), 'Write: silence rule-name: the reason'),
    }
  if (severity[name] === 'error')
    return {
      rule: 'silence-refused',
      value,
      message: `“${value}” is an error, and errors can’t be silenced.`,
      remedy: 'Mend the line below, and take this comment out.',
    }
  if (reason.trim().length < shortestReason)
    return {
      rule: 'silence-reason',
      value,
      message: `This silence of “${value}” gives no reason.`,
      remedy: `Say after the colon why the rule is wrong here: silence ${name}: the reason`,
    }
  return undefined
}

/** The problems of a file without those that its silences are for, and a warning for each silence that is for none. */
export function applySilences(
  file: string,
  silences: readonly Silence[],
  problems: readonly Problem[],
): Problem[] {
  const used = new Set<Silence>()
  const kept = problems.filter((problem) => {
    const found = silences.filter(({ rule, target }) => rule === problem.rule && target === problem.line)
    for (const silence of found) used.add(silence)
    return found.length === 0 || isError(problem)
  })
  const unused = silences.filter((silence) => !used.has(silence))
  return [
    ...kept,
    ...unused.map(({ line, column, rule }) => ({
      file,
      line,
      column,
      rule: 'silence-unused' as const,
      value: rule,
      message: `This silence of “${rule}” is not needed any more.`,
      remedy: 'Take the comment out.',
    })),
  ]
}
