import type { Nodes, Root } from 'mdast'
import { showValue } from '../fault.ts'
import type { BodyFinding } from './read-body.ts'

/** Footnotes and link definitions that name nothing, are named by nothing, or stand twice. */
export function guardReferences(tree: Root, body: string): BodyFinding[] {
  const findings: BodyFinding[] = []
  const definitions: Definition[] = []
  const footnotes: Definition[] = []
  const calls: { from: string | undefined; to: string }[] = []
  const visit = (node: Nodes, footnote: string | undefined) => {
    const offset = node.position?.start.offset ?? 0
    if (node.type === 'text')
      findings.push(...findUndefined(body.slice(offset, node.position?.end.offset), offset))
    if (node.type === 'footnoteReference') calls.push({ from: footnote, to: node.identifier })
    if (node.type === 'definition')
      definitions.push({ identifier: node.identifier, mark: `[${node.label ?? node.identifier}]`, offset })
    if (node.type === 'footnoteDefinition')
      footnotes.push({ identifier: node.identifier, mark: `[^${node.label ?? node.identifier}]`, offset })
    if ('children' in node)
      for (const child of node.children)
        visit(child, node.type === 'footnoteDefinition' ? node.identifier : footnote)
  }
  visit(tree, undefined)
  const called = findCalled(calls)
  return [
    ...findings,
    ...findTwice(footnotes),
    ...findTwice(definitions),
    ...footnotes.filter(({ identifier }) => !called.has(identifier)).map(unusedFinding),
  ]
}

interface Definition {
  identifier: string
  /** As it is written before the colon. */
  mark: string
  offset: number
}

// A backslash takes the meaning from the sign after it.
const openReference = /\\[\s\S]|\[\^[^\][\n]*\]|\]\[[^\][\n]*\]/g

/** Markdown leaves a reference without a definition standing as text; a reader would see the brackets. */
function findUndefined(source: string, start: number): BodyFinding[] {
  return [...source.matchAll(openReference)].flatMap((match): BodyFinding[] => {
    const offset = start + match.index
    const value = showValue(match[0].replace(/^\]/, ''))
    if (match[0].startsWith('[^'))
      return [
        {
          offset,
          rule: 'undefined-footnote',
          value,
          message: `“${value}” has no footnote.`,
          remedy: `Write its text on a line of its own: ${value}: …`,
        },
      ]
    if (match[0].startsWith(']'))
      return [
        {
          offset: offset + 1,
          rule: 'undefined-link',
          value,
          message: `“${value}” names an address that is nowhere defined.`,
          remedy: 'Write the address itself in round brackets: [text](/address/).',
        },
      ]
    return []
  })
}

/** The footnotes that the text calls, and those that these call in turn. */
function findCalled(calls: readonly { from: string | undefined; to: string }[]): ReadonlySet<string> {
  const called = new Set<string>()
  const queue = calls.filter(({ from }) => from === undefined).map(({ to }) => to)
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (called.has(name)) continue
    called.add(name)
    for (const call of calls) if (call.from === name) queue.push(call.to)
  }
  return called
}

const unusedFinding = ({ mark, offset }: Definition): BodyFinding => ({
  offset,
  rule: 'unused-footnote',
  value: showValue(mark),
  message: `Nothing in the text refers to the footnote “${showValue(mark)}”.`,
  remedy: `Put ${showValue(mark)} after the words that it explains, or remove it.`,
})

function findTwice(definitions: readonly Definition[]): BodyFinding[] {
  const seen = new Set<string>()
  return definitions.flatMap(({ identifier, mark, offset }) => {
    if (!seen.has(identifier)) {
      seen.add(identifier)
      return []
    }
    return [
      {
        offset,
        rule: 'duplicate-definition',
        value: showValue(mark),
        message: `“${showValue(mark)}” is defined a second time.`,
        remedy: 'Keep one of the two, or give this one another name.',
      },
    ]
  })
}
