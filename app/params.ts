import { notFound } from 'next/navigation'
import type { Graph } from '#lib/content/graph/graph.ts'
import { readGraph } from '#lib/content/read-graph.ts'

/** Stands in for the slug of a collection without public documents: a static export must have one, the build drops its page. */
const emptySlug = '-'

/** The parameters of a route, one for each document. While developing there are none: every address is rendered when asked for. */
export async function slugParams(
  documentsOf: (graph: Graph) => readonly { slug: string }[],
): Promise<{ slug: string }[]> {
  if (process.env.NODE_ENV === 'development') return []
  const documents = documentsOf(await readGraph())
  return documents.length > 0 ? documents.map(({ slug }) => ({ slug })) : [{ slug: emptySlug }]
}

/** The slug of the address that is asked for. */
export async function readSlug(params: Promise<{ slug: string }>): Promise<string> {
  const { slug } = await params
  if (slug === emptySlug) notFound()
  return slug
}
