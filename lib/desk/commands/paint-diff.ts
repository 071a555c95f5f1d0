import { styleText } from 'node:util'

/** A text with the lines of its unified diffs in color: what goes in red, what comes in green. */
export const paintDiff = (text: string): string =>
  /^@@ /m.test(text) ? text.split('\n').map(paintLine).join('\n') : text

function paintLine(line: string): string {
  if (/^(?:---|\+\+\+|rename) /.test(line)) return styleText('bold', line)
  if (line.startsWith('@@')) return styleText('dim', line)
  if (line.startsWith('+')) return styleText('green', line)
  return line.startsWith('-') ? styleText('red', line) : line
}
