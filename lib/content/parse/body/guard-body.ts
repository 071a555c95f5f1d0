import type { Nodes, Parents, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { BlockDefinition } from '../../block.ts'
import type { WrittenBlock } from '../../document.ts'
import { isSilence } from '../../silence.ts'
import { type Finding, showValue } from '../fault.ts'
import { guardLink } from '../guard-link.ts'
import { findEscapedHidden, hasHidden } from '../hidden-characters.ts'
import { isJsxElement } from './block-props.ts'
import { explainRefusal } from './explain-refusal.ts'
import { guardBlock } from './guard-block.ts'
import { createHeadingGuard } from './guard-heading.ts'
import { guardReferences } from './guard-references.ts'
import type { BodyFinding } from './read-body.ts'

/** What the guard saw on its way: the blocks and links that the graph must resolve, and every fault. */
export interface Guarded {
  findings: readonly BodyFinding[]
  /** The props of each block element of the tree. */
  props: ReadonlyMap<Nodes, WrittenBlock['props']>
  links: readonly { href: string; offset: number }[]
}

const allowed = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'break',
  'link',
  'linkReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
  'table',
  'tableRow',
  'tableCell',
])
const mostColumns = 12

/** Walks a body's tree against the allow-list: what is not named here is refused, with its place. */
export function guardBody(tree: Root, body: string, definitions: readonly BlockDefinition[]): Guarded {
  const findings: BodyFinding[] = []
  const props = new Map<Nodes, WrittenBlock['props']>()
  const links: { href: string; offset: number }[] = []
  const guardHeading = createHeadingGuard()
  const see = (node: Nodes, parents: readonly Parents[]) => {
    const offset = node.position?.start.offset ?? 0
    const add = (finding: Finding & { offset?: number | undefined }) =>
      findings.push({ ...finding, offset: finding.offset ?? offset })
    if (isJsxElement(node)) {
      const block = guardBlock(node, parents, definitions)
      block.findings.forEach(add)
      if (block.props) props.set(node, block.props)
    } else if (!allowed.has(node.type) && !isSilenceNode(node)) {
      const source = body.slice(offset, node.position?.end.offset)
      add(explainRefusal(node, source))
    }
    if (node.type === 'heading') guardHeading(node.depth, textOf(node), parents.at(-1)).forEach(add)
    const isLink = node.type === 'link' || node.type === 'definition'
    const fault = isLink ? guardLink(node.url) : undefined
    if (fault) add(fault)
    else if (isLink) links.push({ href: node.url, offset })
    guardForm(node).forEach(add)
    const hidden = writtenIn(node).map(findEscapedHidden).find(Boolean)
    // What stands in the file itself is found there.
    if (hidden && !fault && !hasHidden(body.slice(offset, node.position?.end.offset))) add(hidden)
  }
  walk(tree, [], see)
  findings.push(...guardReferences(tree, body))
  return { findings, props, links }
}

// `readBody` lets no tree pass that is deeper than fifty levels.
function walk(
  node: Nodes,
  parents: readonly Parents[],
  see: (node: Nodes, parents: readonly Parents[]) => void,
) {
  see(node, parents)
  if ('children' in node) for (const child of node.children) walk(child, [...parents, node], see)
}

// A note that keeps a rule quiet, shown to nobody.
const isSilenceNode = (node: Nodes): boolean => node.type === 'mdxFlowExpression' && isSilence(node.value)

const writtenIn = (node: Nodes): string[] =>
  ['value', 'url', 'title', 'alt'].flatMap((field) => {
    const value: unknown = Reflect.get(node, field)
    return typeof value === 'string' ? [value] : []
  })

/** Faults of elements that are allowed, but not in this form. */
function guardForm(node: Nodes): Finding[] {
  if ((node.type === 'link' || node.type === 'linkReference') && !textOf(node).trim())
    return [
      {
        rule: 'link-text',
        value: showValue(node.type === 'link' ? node.url : (node.label ?? '')),
        message: 'This link has no text.',
        remedy: 'Write between the square brackets what the link leads to.',
      },
    ]
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    return [
      {
        rule: 'no-checklist',
        value: node.checked ? '[x]' : '[ ]',
        message: 'A box to tick stands in this list.',
        remedy: 'Remove the square brackets; readers have nothing to tick.',
      },
    ]
  const columns = node.type === 'table' ? (node.children[0]?.children.length ?? 0) : 0
  if (columns > mostColumns)
    return [
      {
        rule: 'table-size',
        value: `${columns} columns`,
        message: `This table has ${columns} columns; the limit is ${mostColumns}.`,
        remedy: 'Divide it into several tables.',
      },
    ]
  return []
}
