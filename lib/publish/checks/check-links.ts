import { excerpt, type PublishFault } from '../fault.ts'
import type { Page } from '../page.ts'
import { type Reference, referencesOf } from '../references.ts'
import { fileAt, resolveAddress, type Target } from '../resolve-address.ts'
import type { SiteFiles } from '../site-files.ts'
import { idsOf } from './check-ids.ts'

const followedProtocols = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/**
 * A fault for each address that leads nowhere: a page, file or fragment that the site does not have, something that
 * a page fetches from elsewhere than this site, or a protocol that is not for readers.
 */
export function checkLinks(pages: readonly Page[], files: SiteFiles, origin: string): PublishFault[] {
  const ids = new Map(pages.map((page) => [page.file, new Set(idsOf(page))]))
  return pages.flatMap((page) =>
    referencesOf(page.tree).flatMap((reference) => {
      const target = resolveAddress(reference.value, page.address, origin)
      if (target.kind !== 'internal') return checkOutside(page, reference, target)
      const file = fileAt(target.path, files)
      if (file === undefined) return [dangling(page, reference, target.path, files)]
      const known = ids.get(file)
      const { fragment } = target
      if (!fragment || fragment === 'top' || !known || known.has(fragment)) return []
      return [danglingFragment(page, reference, fragment)]
    }),
  )
}

function checkOutside(
  page: Page,
  reference: Reference,
  target: Exclude<Target, { kind: 'internal' }>,
): PublishFault[] {
  if (reference.kind === 'asset') return [foreignAsset(page, reference)]
  if (target.kind === 'external' && followedProtocols.has(target.protocol)) return []
  return [strangeLink(page, reference)]
}

const shown = ({ attribute, value }: Reference): string => `${attribute} “${excerpt(value)}”`

function dangling(page: Page, reference: Reference, path: string, files: SiteFiles): PublishFault {
  const needsSlash = fileAt(`${path}/`, files) !== undefined
  return {
    page: page.address,
    rule: 'dangling-link',
    message: `The ${shown(reference)} leads nowhere: the site has no ${path}.`,
    remedy: needsSlash
      ? 'Write the address with a slash at its end.'
      : 'Correct the address, or add what it names.',
  }
}

const danglingFragment = (page: Page, reference: Reference, fragment: string): PublishFault => ({
  page: page.address,
  rule: 'dangling-fragment',
  message: `The ${shown(reference)} leads nowhere: its page has no id “${excerpt(fragment)}”.`,
  remedy: 'Name an id that the page has, or leave the fragment out.',
})

const foreignAsset = (page: Page, reference: Reference): PublishFault => ({
  page: page.address,
  rule: 'foreign-asset',
  message: `The ${shown(reference)} is not a file of this site.`,
  remedy: 'Put the file into content/media or public and name it there.',
})

const strangeLink = (page: Page, reference: Reference): PublishFault => ({
  page: page.address,
  rule: 'strange-link',
  message: `The ${shown(reference)} is no address that a reader can follow.`,
  remedy: 'Use https, mailto, tel or an address of this site.',
})
