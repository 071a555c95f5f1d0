import type { Graph } from '../content/graph/graph.ts'
import { siteName } from './frame.ts'

/** What a page tells machines about itself. */
export interface Head {
  title: string
  description: string
  /** The whole address, origin included. */
  canonical: string
  index: boolean
  siteName: string
  type: 'website' | 'article'
  published: string
}

interface HeadInput {
  address: string
  title: string
  description: string
  /** Somebody paid for this page: the site's setting decides whether it may be indexed. */
  paid?: boolean
  /** The day of an article. */
  published?: string
}

/** Prepares the head of a page; the hub's title is the site's name alone. */
export function buildHead(
  graph: Graph,
  { address, title, description, paid = false, published = '' }: HeadInput,
): Head {
  const name = siteName(graph)
  return {
    title: title === name ? name : `${title} | ${name}`,
    description,
    canonical: `${graph.site.origin}${address}`,
    index: !paid || graph.site.indexPaidPages,
    siteName: name,
    type: published ? 'article' : 'website',
    published,
  }
}
