import type { ContentCheck } from '../../content/check-content.ts'
import { findPages } from '../../content/graph/check-addresses.ts'
import { findPublic } from '../../content/graph/find-public.ts'
import type { Fact } from '../../content/graph/graph.ts'
import { buildLibrary, type Library } from '../../content/graph/library.ts'
import { ownAddress } from '../../content/graph/own-address.ts'
import { factSchema } from '../../content/schema/fact.ts'

/** The addresses that have a page: now, and now or at their moment. */
export interface Addresses {
  now: ReadonlySet<string>
  ever: ReadonlySet<string>
}

/** The addresses of what a check has read; nothing beside a faulty file, where nobody knows what is public. */
export function findAddresses(check: ContentCheck, now: number): Addresses | undefined {
  if (check.documents.length < check.files) return undefined
  const library = buildLibrary(check.documents, check.media, [], { now, preview: false })
  const facts = factsIn(library)
  const visible = findPublic(library, facts)
  return {
    now: new Set(['/', ...[...visible].flatMap((document) => ownAddress(document) ?? [])]),
    ever: new Set(findPages(library, visible, facts).keys()),
  }
}

/** Every sound fact by its slug, as the graph has it. */
export const factsIn = (library: Pick<Library, 'of'>): Map<string, Fact> =>
  new Map(
    library
      .of('facts')
      .map(({ slug, file, data }) => [slug, { slug, file, ...factSchema.parse(data) }] as const),
  )
