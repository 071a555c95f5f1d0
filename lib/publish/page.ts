import type { Element, ElementContent, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { SKIP, visit } from 'unist-util-visit'

/** A page while it is being finished; the steps change its tree in place. */
export interface Page {
  /** Where readers find it: `/articles/a/`, `/404.html`. */
  address: string
  /** Its path in the site: `/articles/a/index.html`. */
  file: string
  tree: Root
}

/** The page that a host shows for an unknown address; it has no address of its own. */
export const notFoundFile = '/404.html'

/** Parses an exported page. */
export const parsePage = (file: string, bytes: Uint8Array): Page => ({
  address: file.replace(/\/index\.html$/, '/'),
  file,
  tree: fromHtml(new TextDecoder().decode(bytes)),
})

/** Writes a page as valid HTML, small but with every tag closed. */
export const serializePage = (page: Page): Uint8Array =>
  new TextEncoder().encode(
    toHtml(page.tree, {
      // Quotes within quoted values: only browsers of the 2000s misread them.
      allowDangerousCharacters: true,
      characterReferences: { useNamedReferences: true },
      closeEmptyElements: true,
      collapseEmptyAttributes: true,
      tightSelfClosing: true,
    }),
  )

/** Every element of a page, in document order. */
export function elementsOf(tree: Root): Element[] {
  const elements: Element[] = []
  visit(tree, 'element', (element) => {
    elements.push(element)
  })
  return elements
}

/** Removes every node that `unwanted` names, with what it holds. */
export function removeNodes(tree: Root, unwanted: (node: Nodes, parent: Nodes) => boolean): void {
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined || !unwanted(node, parent)) return
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}

/** The text within a node, its markup left out. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** An attribute's value as it stands in the HTML; `undefined` where the element has none. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  if (value === undefined || value === null || value === false) return undefined
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value)
}

/** The page's head. Throws where there is none, which a parsed page never is. */
export function headOf(page: Page): Element {
  const head = elementsOf(page.tree).find(({ tagName }) => tagName === 'head')
  if (!head) throw new Error(`${page.address} has no head.`)
  return head
}

/** A new element; attributes that are `undefined` are left out. */
export const createElement = (
  tagName: string,
  properties: Record<string, string | undefined>,
  children: ElementContent[] = [],
): Element => ({
  type: 'element',
  tagName,
  properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)),
  children,
})
