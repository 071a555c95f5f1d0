import type { Element, Root, RootContent } from 'hast'
import type { Graph } from '../content/graph/graph.ts'
import { isSponsorAddress } from './sponsored.ts'

/**
 * The body's tree with each link to another site marked: `sponsored` where it leads to a sponsor or stands in
 * something that a sponsor paid for (https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links).
 */
export function prepareBody(tree: Root, graph: Graph, paid: boolean): Root {
  const mark = (node: Element): Element => {
    const { href } = node.properties
    if (node.tagName !== 'a' || typeof href !== 'string' || !/^https?:/.test(href)) return node
    if (!paid && !isSponsorAddress(graph, href)) return node
    return { ...node, properties: { ...node.properties, rel: ['sponsored'] } }
  }
  const walk = <Node extends RootContent>(node: Node): Node => {
    if (node.type !== 'element') return node
    const marked = mark(node)
    return { ...node, ...marked, children: marked.children.map(walk) }
  }
  return { ...tree, children: tree.children.map(walk) }
}
