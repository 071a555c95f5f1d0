import type { Finding } from './fault.ts'

/** How deep elements may stand in one another. */
export const deepest = 50
// A list in a list begins two spaces further in.
const mostIndent = deepest * 2
const mostLines = 6_000
const mostMarksOfParagraph = 2_000
const mostMarks = 20_000

/** The finding for a text that is nested too deep. */
export const tooDeep = (what: string): Finding => ({
  rule: 'too-deep',
  value: `more than ${deepest} levels`,
  message: `${what} more than ${deepest} levels deep.`,
  remedy: 'Take it apart: a reader is lost long before.',
})

/**
 * Says where a body holds more than the Markdown parser can read in good time. That parser compares each mark with
 * the others of its paragraph and each line with those before it, so its time grows with their square.
 */
export function findExcess(body: string): (Finding & { offset: number }) | undefined {
  let offset = 0
  let lines = 0
  let marks = 0
  let paragraph = { start: 0, marks: 0 }
  for (const line of body.split('\n')) {
    const containers = countContainers(line)
    if (containers > deepest || indentOf(line) > mostIndent)
      return { offset, ...tooDeep('Lists or quotations are nested') }
    if (line.trim() === '') paragraph = { start: offset + line.length + 1, marks: 0 }
    lines += 1
    const found = countMarks(line) + containers
    paragraph.marks += found
    marks += found
    if (paragraph.marks > mostMarksOfParagraph)
      return {
        offset: paragraph.start,
        ...tooDense(
          `This paragraph holds more than ${mostMarksOfParagraph} marks of Markdown.`,
          paragraph.marks,
        ),
      }
    if (marks > mostMarks)
      return { offset, ...tooDense(`The text holds more than ${mostMarks} marks of Markdown.`, marks) }
    if (lines > mostLines) return { offset, ...tooDense(`The text has more than ${mostLines} lines.`, lines) }
    offset += line.length + 1
  }
  return undefined
}

const tooDense = (message: string, count: number): Finding => ({
  rule: 'too-dense',
  value: String(count),
  message,
  remedy: 'Divide it: a paragraph with an empty line, a text into several documents.',
})

const countMarks = (line: string): number => line.match(/[*_[\]<>`~{}|!&\\@]|https?:|www\./gi)?.length ?? 0

const indentOf = (line: string): number =>
  (/^[ \t]*(?=\S)/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length

// By hand, one step a sign: a regular expression for this tries every division of the spaces between two markers.
function countContainers(line: string): number {
  let count = 0
  for (let at = 0; at < line.length; ) {
    const sign = line.charAt(at)
    if (sign === ' ' || sign === '\t') at += 1
    else if (sign === '>') {
      count += 1
      at += 1
    } else {
      const marker = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/.exec(line.slice(at, at + 11))?.[0]
      if (!marker) break
      count += 1
      at += marker.length
    }
  }
  return count
}
