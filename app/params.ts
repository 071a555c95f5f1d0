import { notFound } from 'next/navigation'

/** Stands in for the slug of a collection without public documents: a static export must have one, the build drops its page. */
const emptySlug = '-'

/** The parameters of a route, one for each document. */
export const slugParams = (documents: readonly { slug: string }[]): { slug: string }[] =>
  documents.length > 0 ? documents.map(({ slug }) => ({ slug })) : [{ slug: emptySlug }]

/** The slug of the address that is asked for. */
export async function readSlug(params: Promise<{ slug: string }>): Promise<string> {
  const { slug } = await params
  if (slug === emptySlug) notFound()
  return slug
}
