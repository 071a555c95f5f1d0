import type { Element, Root as HastRoot, RootContent } from 'hast'
import type { Nodes, Root } from 'mdast'
import { type State, toHast } from 'mdast-util-to-hast'
import { toString as textOf } from 'mdast-util-to-string'
import { blockDefinitions } from '../../../../components/blocks/definitions.ts'
import type { Heading } from '../../document.ts'
import type { JsxElement } from './block-props.ts'
import { createSlugger } from './slugger.ts'

/**
 * Turns a guarded body into a plain tree: a block becomes an element with the block's name and its checked props in
 * `data.block`; headings get ids; nothing keeps a position.
 */
export function toTree(
  tree: Root,
  props: ReadonlyMap<Nodes, Record<string, unknown>>,
): { tree: HastRoot; headings: Heading[] } {
  const headings: Heading[] = []
  const idOf = createSlugger()
  const block = (state: State, node: JsxElement): Element => ({
    type: 'element',
    tagName: node.name ?? '',
    properties: {},
    // The type of mdast-util-to-hast asks for a position wherever there is data.
    data: { position: {}, block: { name: node.name ?? '', props: props.get(node) ?? {} } },
    children: unwrapParagraph(node, state.all(node)),
  })
  const hast = toHast(tree, {
    clobberPrefix: '',
    footnoteLabel: 'Footnotes',
    handlers: {
      mdxFlowExpression: () => undefined,
      mdxJsxFlowElement: block,
      mdxJsxTextElement: block,
      heading(state: State, node: Nodes & { type: 'heading' }): Element {
        const text = textOf(node)
        const id = idOf(text)
        headings.push({ depth: node.depth, text, id })
        return { type: 'element', tagName: `h${node.depth}`, properties: { id }, children: state.all(node) }
      },
    },
  })
  const root: HastRoot = hast.type === 'root' ? hast : { type: 'root', children: [] }
  root.children.forEach(strip)
  delete root.position
  return { tree: root, headings }
}

// MDX reads the text of a flow block as a paragraph; a block for text draws its own.
function unwrapParagraph(node: JsxElement, children: Element['children']): Element['children'] {
  const solid = children.filter((child) => child.type !== 'text' || child.value.trim())
  const [only] = solid
  const definition = blockDefinitions.find(({ name }) => name === node.name)
  return definition?.children === 'text' &&
    solid.length === 1 &&
    only?.type === 'element' &&
    only.tagName === 'p'
    ? only.children
    : children
}

function strip(node: RootContent): void {
  delete node.position
  if (node.type === 'element') node.children.forEach(strip)
}
