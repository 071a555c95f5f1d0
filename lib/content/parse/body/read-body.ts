import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx, { type Options } from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import { type Finding, showValue } from '../fault.ts'
import { deepest, findExcess, tooDeep } from '../find-excess.ts'
import { explainSyntax } from './explain-syntax.ts'

/** A finding with the offset in the body at which it stands. */
export interface BodyFinding extends Finding {
  offset: number
}

/** A body's syntax tree, or the one place at which it can't be read. */
export type BodyTree = { tree: Root; finding?: undefined } | { tree?: undefined; finding: BodyFinding }

// Every expression is refused, so none is understood: what MDX would hand to a script parser passes unread.
const noScript: NonNullable<Options['acorn']> = {
  parse: (text) => ({ type: 'Program', start: 0, end: text.length, body: [], sourceType: 'module' }),
  parseExpressionAt: (text) => ({ type: 'ObjectExpression', start: 0, end: text.length, properties: [] }),
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx, { acorn: noScript }).freeze()

/** Reads a body as MDX; a fault of its syntax comes back as a finding, never as an exception. */
export function readBody(body: string): BodyTree {
  const excess = findExcess(body)
  if (excess) return { finding: excess }
  try {
    const tree = parser.parse(body)
    const deep = findDeepest(tree)
    return deep === undefined ? { tree } : { finding: { offset: deep, ...tooDeep('Elements stand') } }
  } catch (error) {
    if (error instanceof RangeError) return { finding: { offset: 0, ...tooDeep('Elements stand') } }
    if (error instanceof VFileMessage) return { finding: explainSyntax(error, body) }
    // The parser stumbled over itself: an editor can do more about that with a place than with a stack trace.
    return {
      finding: {
        offset: 0,
        rule: 'mdx-syntax',
        value: showValue(body),
        message: `MDX cannot read the text that begins with “${showValue(body)}”.`,
        remedy: 'Close each tag, and set blocks and headings apart with empty lines.',
      },
    }
  }
}

// Everything after this descends by calling itself; a loop can't run out of stack.
function findDeepest(tree: Root): number | undefined {
  const stack: { node: Root | Root['children'][number]; depth: number }[] = [{ node: tree, depth: 0 }]
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { node, depth } = item
    if (depth > deepest) return node.position?.start.offset ?? 0
    if ('children' in node) for (const child of node.children) stack.push({ node: child, depth: depth + 1 })
  }
  return undefined
}
