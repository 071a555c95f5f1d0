import { addressOf } from '../addresses.ts'
import type { ParsedDocument } from '../document.ts'
import { suggestRemedy } from '../parse/suggest.ts'
import type { Problem } from '../problem.ts'
import { type CollectionName, collectionNames } from '../schema/field.ts'
import { findReferences } from './find-references.ts'
import { isPublic } from './is-public.ts'
import { type Library, problemAt } from './library.ts'

const addressIn: Partial<Record<CollectionName, (slug: string) => string>> = {
  articles: addressOf.article,
  authors: addressOf.author,
  pages: addressOf.page,
  places: addressOf.place,
  series: addressOf.series,
  topics: addressOf.topic,
}

/** Every link within the site that a public document makes and that would lead nowhere. */
export function checkLinks(library: Library, visible: ReadonlySet<ParsedDocument>): Problem[] {
  const pages = new Map<string, ReadonlySet<string>>([[addressOf.hub, new Set()]])
  const hidden = new Map<string, ParsedDocument>()
  const facts = [...visible].filter(({ collection }) => collection === 'facts').map(({ slug }) => slug)
  for (const document of library.documents) {
    const address = addressIn[document.collection]?.(document.slug)
    if (!address) continue
    const ids = new Set(document.body?.headings.map(({ id }) => id))
    if (address === addressOf.numbers) for (const slug of facts) ids.add(slug)
    if (visible.has(document)) pages.set(address, ids)
    else hidden.set(address, document)
  }
  const unreadable = new Set(
    collectionNames.flatMap((name) =>
      library.unreadable(name).flatMap((slug) => addressIn[name]?.(slug) ?? []),
    ),
  )
  return library.documents.flatMap((document) => {
    const own = addressIn[document.collection]?.(document.slug) ?? ''
    const written = [
      ...(document.body?.links ?? []).map((link) => ({ href: link.href, place: link })),
      ...findReferences(document).flatMap(({ target, value, place }) =>
        target === 'addresses' ? [{ href: value, place }] : [],
      ),
    ]
    return written.flatMap(({ href, place }) => {
      if (!/^[/#]/.test(href)) return []
      const [path = '', fragment] = href.split('#')
      const address = path || own
      if (unreadable.has(address)) return []
      const target =
        pages.get(address) ??
        (address === own ? new Set(document.body?.headings.map(({ id }) => id)) : undefined)
      if (target && (!fragment || target.has(fragment))) return []
      const draft = hidden.get(address)
      // A draft may point at another draft: neither is to be seen.
      if (draft && !isPublic(document)) return []
      return [
        problemAt(place, {
          rule: 'dead-link',
          value: href,
          ...(target
            ? {
                message: `${address} has no section “${fragment}”.`,
                remedy: suggestRemedy(
                  fragment ?? '',
                  [...target],
                  'Name a heading that the page has, or leave the fragment out.',
                ),
              }
            : draft
              ? {
                  message: `${address} is not public.`,
                  remedy: `Publish ${draft.file} first, or take the link out.`,
                }
              : {
                  message: `There is no page ${address}.`,
                  remedy: suggestRemedy(address, [...pages.keys()], 'Link to a page that exists.'),
                }),
        }),
      ]
    })
  })
}
