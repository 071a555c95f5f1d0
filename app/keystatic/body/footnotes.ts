import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { isJsxElement, type JsxElement } from '#lib/content/parse/body/block-props.ts'
import { readBody } from '#lib/content/parse/body/read-body.ts'

/** The two tags as which Keystatic’s editor, which knows no footnotes, is shown them. */
export const footnoteTags = { mark: 'FootnoteMark', note: 'Footnote' } as const

/** A body with its footnotes as tags. */
export function withFootnoteTags(body: string): string {
  const marked = replaceNodes(body, (node) =>
    node.type === 'footnoteReference' ? `<${footnoteTags.mark} id="${node.label ?? ''}" />` : undefined,
  )
  return replaceNodes(marked, (node, text) =>
    node.type === 'footnoteDefinition'
      ? `<${footnoteTags.note} id="${node.label ?? ''}">\n${insideOf(node, text).replace(/^ {4}/gm, '')}\n</${footnoteTags.note}>`
      : undefined,
  )
}

/** A body with those tags as footnotes again. */
export function withFootnotes(body: string): string {
  const noted = replaceNodes(body, (node, text) =>
    isTag(node, footnoteTags.note)
      ? `[^${idOf(node)}]: ${insideOf(node, text).replace(/\n(?=[^\n])/g, '\n    ')}`
      : undefined,
  )
  return replaceNodes(noted, (node) => (isTag(node, footnoteTags.mark) ? `[^${idOf(node)}]` : undefined))
}

const isTag = (node: Nodes, name: string): node is JsxElement => isJsxElement(node) && node.name === name

function idOf({ attributes }: JsxElement): string {
  const value = attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
  )?.value
  return typeof value === 'string' ? value : ''
}

/** The text between the first and the last sign of what a node holds. */
function insideOf(node: Nodes, text: string): string {
  const children = 'children' in node ? node.children : []
  return text.slice(children.at(0)?.position?.start.offset ?? 0, children.at(-1)?.position?.end.offset ?? 0)
}

/** Replaces the nodes for which there is another text; what cannot be read stays as it is. */
function replaceNodes(body: string, write: (node: Nodes, text: string) => string | undefined): string {
  const { tree } = readBody(body)
  if (!tree) return body
  const edits: { start: number; end: number; text: string }[] = []
  visit(tree, (node) => {
    const text = write(node, body)
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (text !== undefined && start !== undefined && end !== undefined) edits.push({ start, end, text })
  })
  return edits.reduceRight(
    (result, { start, end, text }) => result.slice(0, start) + text + result.slice(end),
    body,
  )
}
