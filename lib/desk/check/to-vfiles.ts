import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Problem } from '../../content/problem.ts'
import { type Severity, severity } from '../../content/rules/severity.ts'
import { ruleAddress } from './rule-address.ts'

/** Problems as messages of the files that they stand in, in their order; `read` gives the text of a file if it has one. */
export function toVFiles(problems: readonly Problem[], read: (file: string) => string): VFile[] {
  const files = new Map<string, VFile>()
  for (const problem of problems) {
    const file = files.get(problem.file) ?? new VFile({ path: problem.file, value: read(problem.file) })
    files.set(problem.file, file)
    file.messages.push(toMessage(problem, String(file.value)))
  }
  return [...files.values()]
}

// As vfile has it: true, false, and nothing for what only informs.
const fatal: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  hint: undefined,
}

function toMessage(
  { file, line, column, rule, value, message, remedy }: Problem,
  text: string,
): VFileMessage {
  const start = { line, column }
  const end = { line, column: column + lengthAt(text, line, column, value) }
  const written = new VFileMessage(message, { place: { start, end }, ruleId: rule, source: 'content' })
  written.file = file
  written.name = `${file}:${line}:${column}`
  written.fatal = fatal[severity[rule]]
  written.actual = value
  written.note = remedy
  written.url = ruleAddress(rule)
  return written
}

/** How many signs of a line are at fault: the value where it stands there, else one. */
function lengthAt(text: string, line: number, column: number, value: string): number {
  const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? ''
  const at = value !== '' ? rest.replace(/^["'“]/, '').startsWith(value) : false
  return at ? value.length + (rest.startsWith(value) ? 0 : 1) : 1
}

/** The weight of a message, in the words of the rules. */
export const severityOf = ({ fatal }: VFileMessage): Severity =>
  fatal === true ? 'error' : fatal === false ? 'warning' : 'hint'
