import type { Element, Root } from 'hast'
import type { Graph } from '../../content/graph/graph.ts'
import { prepareBody } from '../prepare-body.ts'

/** The first paragraph, heading, list, table… that the site's own texts have: each element that Markdown becomes, once. */
export function sampleProse(graph: Graph): Root {
  const first = new Map<string, Element>()
  const sources = [...graph.articles, ...graph.pages].flatMap(
    (source) => prepareBody(source.body.tree, graph, 'kind' in source && source.kind === 'paid').children,
  )
  for (const node of sources)
    if (node.type === 'element' && !node.data?.block && !first.has(node.tagName))
      first.set(node.tagName, node)
  // Footnotes end a text wherever they were met.
  const { section: footnotes, ...rest } = Object.fromEntries(first)
  return { type: 'root', children: [...Object.values(rest), ...(footnotes ? [footnotes] : [])] }
}
