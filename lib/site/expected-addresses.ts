import { addressOf } from '../content/addresses.ts'
import type { Graph } from '../content/graph/graph.ts'

/** The address of each page that the content implies, the 404 page aside, in a stable order. */
export const expectedAddresses = (graph: Graph): readonly string[] =>
  [
    addressOf.hub,
    ...graph.pages.map(({ slug }) => addressOf.page(slug)),
    ...graph.articles.map(({ slug }) => addressOf.article(slug)),
    ...graph.topics.map(({ slug }) => addressOf.topic(slug)),
    ...graph.authors.map(({ slug }) => addressOf.author(slug)),
    ...graph.series.map(({ slug }) => addressOf.series(slug)),
    ...graph.places.map(({ slug }) => addressOf.place(slug)),
  ].toSorted()
