import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import { type Finding, showValue } from './fault.ts'

/** A finding with the offset in the body at which it stands. */
export interface BodyFinding extends Finding {
  offset: number
}

/** A body's syntax tree, or the one place at which it can't be read. */
export type BodyTree = { tree: Root; finding?: undefined } | { tree?: undefined; finding: BodyFinding }

/** How deep elements may stand in one another. */
export const deepest = 50
const mostMarks = 2_000

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze()

/** Reads a body as MDX; a fault of its syntax comes back as a finding, never as an exception. */
export function readBody(body: string): BodyTree {
  const excess = findExcess(body)
  if (excess) return { finding: excess }
  try {
    return { tree: parser.parse(body) }
  } catch (error) {
    if (error instanceof RangeError) return { finding: tooDeep(0) }
    if (error instanceof VFileMessage) return { finding: syntaxFinding(error, body) }
    throw error
  }
}

export const tooDeep = (offset: number): BodyFinding => ({
  offset,
  rule: 'too-deep',
  value: `more than ${deepest} levels`,
  message: `The text is nested more than ${deepest} levels deep.`,
  remedy: 'Take it apart: a reader is lost long before.',
})

// Before the parser: each level costs it a step of the stack, and each mark a look at all the others of its paragraph.
function findExcess(body: string): BodyFinding | undefined {
  const levels = new RegExp(
    `^(?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)])(?=[ \\t>]|$)[ \\t]*){${deepest},}|^ {${deepest * 2},}\\S`,
    'm',
  ).exec(body)
  if (levels) return tooDeep(levels.index)
  let open = 0
  for (const tag of body.matchAll(/<(\/?)[A-Za-z][^<>]{0,10000}?(\/?)>/g)) {
    if (tag[1]) open = Math.max(0, open - 1)
    else if (!tag[2]) open += 1
    if (open > deepest) return tooDeep(tag.index)
  }
  let start = 0
  for (const paragraph of body.split(/\n[ \t]*\n/)) {
    const marks = paragraph.match(/[*_[\]<>`~{}|!&\\]|https?:|www\.|@/g)?.length ?? 0
    if (marks > mostMarks)
      return {
        offset: start,
        rule: 'too-dense',
        value: `${marks} marks`,
        message: `This paragraph holds ${marks} marks of Markdown; the limit is ${mostMarks}.`,
        remedy: 'Divide it with empty lines.',
      }
    start += paragraph.length + 2
  }
  return undefined
}

function syntaxFinding(error: VFileMessage, body: string): BodyFinding {
  const { place } = error
  const point = place && 'start' in place ? place.start : place
  const offset = point?.offset ?? 0
  const line = body.slice(body.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? ''
  const reason = error.reason.replace(/\s+/g, ' ')
  const [, rule, remedy] = remedies.find(([pattern]) => pattern.test(reason)) ?? [
    /./,
    'mdx-syntax',
    'Look at the tags and braces of this line; a plain “<” is written &lt; and a plain “{” is written &#123;.',
  ]
  return {
    offset,
    rule,
    value: showValue(line),
    message: `MDX cannot read this: ${reason.replace(/\.?$/, '.')}`,
    remedy,
  }
}

const remedies: readonly (readonly [RegExp, string, string])[] = [
  [
    /Could not parse (?:import|expression)|acorn/i,
    'no-expression',
    'Remove the braces and what they hold: articles hold text and blocks, no code.',
  ],
  [
    /closing (?:tag|slash)|Expected a closing tag/i,
    'unclosed-block',
    'Close the block: </Name> after its text, or a slash before the last bracket: <Name />.',
  ],
  [
    /Unexpected character `!`/i,
    'no-html',
    'Remove the comment; notes to colleagues belong in the commit message.',
  ],
]
