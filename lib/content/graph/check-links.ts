import type { Nodes } from 'hast'
import { addressOf } from '../addresses.ts'
import type { ParsedDocument } from '../document.ts'
import { type Finding, showValue } from '../parse/fault.ts'
import { suggestRemedy } from '../parse/suggest.ts'
import type { Place, Problem } from '../problem.ts'
import { collectionNames } from '../schema/field.ts'
import { findReferences } from './find-references.ts'
import { explainHidden } from './is-public.ts'
import { type Library, problemAt, type Sketch } from './library.ts'
import { ownAddress } from './own-address.ts'

/** Every link within the site that would lead nowhere, or from a public page to one that is not. */
export function checkLinks(library: Library, visible: ReadonlySet<ParsedDocument>): Problem[] {
  const targets = findTargets(library, visible)
  return library.sketches.flatMap((document) =>
    linksOf(document).flatMap(({ href, place }) => {
      const fault = findLinkFault(href, document, targets, library)
      return fault ? [problemAt(place, { ...fault, value: showValue(href) })] : []
    }),
  )
}

interface Targets {
  /** Each public address with the ids that a fragment may name. */
  pages: ReadonlyMap<string, ReadonlySet<string>>
  /** Documents that have no page now. */
  hidden: ReadonlyMap<string, ParsedDocument>
}

function findTargets(library: Library, visible: ReadonlySet<ParsedDocument>): Targets {
  const pages = new Map<string, ReadonlySet<string>>([[addressOf.hub, new Set()]])
  const hidden = new Map<string, ParsedDocument>()
  for (const document of library.documents) {
    const address = ownAddress(document)
    if (address === undefined) continue
    if (!visible.has(document)) hidden.set(address, document)
    else {
      const ids = new Set(idsOf(document.body?.tree))
      if (address === addressOf.numbers) for (const slug of shownFacts(library, visible)) ids.add(slug)
      pages.set(address, ids)
    }
  }
  return { pages, hidden }
}

/** The facts that the ledger shows; beside a faulty file, which could name any of them, all that there may be. */
function shownFacts(library: Library, visible: ReadonlySet<ParsedDocument>): readonly string[] {
  const sound = library.sketches.length === library.documents.length
  return sound
    ? [...visible].flatMap(({ collection, slug }) => (collection === 'facts' ? [slug] : []))
    : [...library.slugs('facts'), ...library.faulty('facts')]
}

function idsOf(node: Nodes | undefined): string[] {
  if (!node || !('children' in node)) return []
  const id = node.type === 'element' ? node.properties.id : undefined
  return [...(typeof id === 'string' ? [id] : []), ...node.children.flatMap(idsOf)]
}

function linksOf(document: Sketch): { href: string; place: Place }[] {
  const written = (document.body?.links ?? []).map((link) => ({ href: link.href, place: link }))
  const fields = findReferences(document).filter(({ target }) => target === 'address')
  return [...written, ...fields.map(({ value, place }) => ({ href: value, place }))].filter(({ href }) =>
    /^[/#]/.test(href),
  )
}

function findLinkFault(
  href: string,
  document: Sketch,
  { pages, hidden }: Targets,
  library: Library,
): Omit<Finding, 'value'> | undefined {
  const [path = '', fragment = ''] = href.split('#')
  const own = ownAddress(document)
  const address = path || own || ''
  if (isFaulty(address, library)) return undefined
  const ids = pages.get(address) ?? (address === own ? new Set(idsOf(document.body?.tree)) : undefined)
  if (ids) return fragment === '' || ids.has(fragment) ? undefined : noSection(address, fragment, ids)
  const target = hidden.get(address)
  if (!target)
    return {
      rule: 'dead-link',
      message: `There is no page ${showValue(address)}.`,
      remedy: suggestRemedy(address, [...pages.keys()], 'Link to a page that exists.'),
    }
  // A draft may point at another draft: neither is to be seen.
  if (!library.isPublic(document)) return undefined
  if (!library.isPublic(target))
    return {
      rule: 'link-to-draft',
      message: `${address} ${explainHidden(target.data)}, and this is public.`,
      remedy: `Publish ${target.file} first, or take the link out.`,
    }
  // Whether anything public names it can't be known before the broken files are mended.
  if (library.faulty('articles').length > 0) return undefined
  return {
    rule: 'dead-link',
    message: `${address} has no page, for no published article names ${target.file}.`,
    remedy: 'Name it in a published article, or take the link out.',
  }
}

const noSection = (address: string, fragment: string, ids: ReadonlySet<string>): Omit<Finding, 'value'> => ({
  rule: 'dead-link',
  message: `${address} has no section “${showValue(fragment)}”.`,
  remedy: suggestRemedy(fragment, [...ids], 'Name a heading that the page has, or leave the fragment out.'),
})

const isFaulty = (address: string, library: Library): boolean =>
  collectionNames.some((collection) =>
    library.faulty(collection).some((slug) => ownAddress({ collection, slug }) === address),
  )
