import type { Graph } from '../content/graph/graph.ts'

/** Whether an address belongs to a sponsor, so that a link to it must say `rel="sponsored"`. */
export const isSponsorAddress = (graph: Graph, href: string): boolean =>
  graph.sponsors.some(({ link }) => new URL(link).host === new URL(href).host)
