import type { VFileMessage } from 'vfile-message'
import type { RuleName } from '../../rules/severity.ts'
import { type Finding, showValue } from '../fault.ts'

/** Says in an editor's words what MDX could not read, with the offset in the body at which it stands. */
export function explainSyntax(error: VFileMessage, body: string): Finding & { offset: number } {
  const reason = error.reason.replace(/\s+/g, ' ')
  const { rule, message, remedy, from } = faults.find(({ pattern }) => pattern.test(reason)) ?? otherwise
  const offset = offsetOf(error, reason, body, from)
  const line = body.slice(body.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? ''
  return {
    offset,
    rule,
    value: showValue(line),
    message: message(reason),
    remedy: typeof remedy === 'string' ? remedy : remedy(reason),
  }
}

/** MDX points behind what it stumbled over; `from` is the sign at which a person would look. */
function offsetOf(error: VFileMessage, reason: string, body: string, from: string | undefined): number {
  const opened = /^Expected a closing tag for `[^`]*` \((\d+):(\d+)/.exec(reason)
  if (opened) {
    const lines = body.split('\n').slice(0, Number(opened[1]) - 1)
    return lines.reduce((sum, line) => sum + line.length + 1, 0) + Number(opened[2]) - 1
  }
  const { place } = error
  const point = place && 'start' in place ? place.start : place
  const offset = Math.min(point?.offset ?? 0, body.length)
  const before = from ? body.lastIndexOf(from, offset) : -1
  return before === -1 ? offset : before
}

interface Fault {
  pattern: RegExp
  rule: RuleName
  message: (reason: string) => string
  remedy: string | ((reason: string) => string)
  from?: string
}

const named = (reason: string, pattern: RegExp): string => pattern.exec(reason)?.[1] ?? 'This tag'

const otherwise: Fault = {
  pattern: /./,
  rule: 'mdx-syntax',
  message: (reason) => `MDX cannot read this: ${reason.replace(/ \(note: .*\)/, '').replace(/\.?$/, '.')}`,
  remedy:
    'Look at the tags and braces of this line; a plain “<” is written &lt; and a plain “{” is written &#123;.',
}

const faults: readonly Fault[] = [
  {
    pattern: /before attribute value/,
    rule: 'mdx-syntax',
    message: () => 'A value stands here without quotation marks.',
    remedy: 'Put it between quotation marks: name="value".',
  },
  {
    pattern: /in expression|empty expression|`\}`/,
    rule: 'no-expression',
    message: () => 'A brace “{” opens an expression here.',
    remedy: 'Remove the braces and what they hold; a plain “{” is written &#123;.',
    from: '{',
  },
  {
    pattern: /character `!`/,
    rule: 'no-html',
    message: () => 'An HTML comment begins here.',
    remedy: 'Remove it; notes to colleagues belong in the commit message.',
    from: '<',
  },
  {
    pattern: /create a link in MDX/,
    rule: 'mdx-syntax',
    message: () => 'An address stands between angle brackets.',
    remedy: 'Write [what it leads to](https://…).',
    from: '<',
  },
  {
    pattern: /Expected a closing tag for/,
    rule: 'unclosed-block',
    message: (reason) => `“${named(reason, /closing tag for `([^`]+)`/)}” is not closed where it began.`,
    remedy: (reason) => {
      const name = named(reason, /closing tag for `<([^`>]*)>`/)
      return `Write </${name}> after its text; if it has none, end it with a slash: <${name} … />.`
    },
  },
  {
    pattern: /Unexpected closing tag/,
    rule: 'unclosed-block',
    message: (reason) =>
      `“${named(reason, /closing tag `([^`]+)`/)}” stands where “${named(reason, /closing tag for `([^`]+)`/)}” is still open.`,
    remedy: 'Close each block by its own name, the last one opened first.',
  },
  {
    pattern: /Unexpected closing slash/,
    rule: 'unclosed-block',
    message: () => 'A closing tag stands here, and nothing is open.',
    remedy: 'Remove it, or open its block before its text.',
    from: '<',
  },
  {
    pattern: /Unexpected end of file/,
    rule: 'unclosed-block',
    message: () => 'A tag begins here and never ends.',
    remedy: 'Close it with “>”, and each of its values with a quotation mark; a plain “<” is written &lt;.',
    from: '<',
  },
  {
    pattern: /before name|before local name/,
    rule: 'mdx-syntax',
    message: () => 'A “<” stands here, and no block follows it.',
    remedy: 'A plain “<” is written &lt;, or in words: “less than”.',
    from: '<',
  },
  {
    pattern: /lazy line/,
    rule: 'mdx-syntax',
    message: () => 'A block runs on over the edge of a list or a quotation.',
    remedy: 'Begin each of its lines with the same “>” or the same spaces.',
  },
]
