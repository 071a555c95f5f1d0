import { styleText } from 'node:util'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { severityOf } from '../to-vfiles.ts'
import { placeOf, type Reporter } from './report.ts'

const colors = { error: 'red', warning: 'yellow', hint: 'cyan' } as const
const widest = 100

/** For people: place, weight and rule, the fault, the line with a caret under it, and what to change. */
export const createPretty =
  (colored: boolean): Reporter =>
  ({ files, summary }) => {
    const paint = (format: Parameters<typeof styleText>[0], text: string) =>
      colored ? styleText(format, text, { validateStream: false }) : text
    const tell = (file: VFile, message: VFileMessage): string => {
      const { line, column, endColumn } = placeOf(message)
      const weight = severityOf(message)
      const place = paint('bold', `${file.path}:${line}:${column}`)
      return [
        `${place}  ${paint(colors[weight], weight)}  ${message.ruleId}  ${message.reason}`,
        ...frame(String(file.value), line, column, endColumn).map((part, index) =>
          index === 0 ? part : paint(colors[weight], part),
        ),
        `    ${message.note}`,
      ].join('\n')
    }
    const told = files.flatMap((file) => file.messages.map((message) => tell(file, message)))
    return [...told, summary].join('\n')
  }

/** A line with a caret under what is at fault; of a long one the part around it. */
function frame(text: string, line: number, column: number, endColumn: number): string[] {
  const written = text.split('\n')[line - 1]?.replaceAll('\t', ' ').trimEnd() ?? ''
  if (written === '') return []
  const start = column - 1 <= widest - 20 ? 0 : column - 21
  const cut = written.slice(start, start + widest)
  const before = start > 0 ? '…' : ''
  const after = start + widest < written.length ? '…' : ''
  const margin = `    ${line} | `
  const at = margin.length + before.length + column - 1 - start
  const carets = '^'.repeat(Math.max(1, Math.min(endColumn - column, widest - (column - 1 - start))))
  return [`${margin}${before}${cut}${after}`, `${' '.repeat(at)}${carets}`]
}
