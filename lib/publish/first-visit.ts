import type { Element } from 'hast'
import { attribute, elementsOf, type Page } from './page.ts'
import { type Reference, referencesOf } from './references.ts'

/** What a reader without a cache fetches for a page. */
export interface FirstVisit {
  bytes: number
  requests: number
}

// An apple-touch-icon is fetched by whoever puts the page on a home screen, never by a visit.
const fetchedRels = new Set(['icon', 'preload', 'manifest', 'stylesheet'])

/** Counts the page and all that it fetches at once, each file as often as it travels; `sizeOf` knows a file's bytes. */
export function measureFirstVisit(page: Page, sizeOf: (path: string) => number): FirstVisit {
  const pictures = pictureOfElement(page)
  const candidates = new Map<Element | string, Set<string>>()
  for (const reference of referencesOf(page.tree)) {
    const picture = pictures.get(reference.element)
    if (picture ? isLazy(picture) : !isEager(reference)) continue
    const path = reference.value.replace(/[#?].*$/, '')
    // A browser takes one candidate of a picture; a file named in two places travels once.
    const request = picture ?? path
    candidates.set(request, (candidates.get(request) ?? new Set()).add(path))
  }
  const sizes = [...candidates.values()].map((paths) => Math.max(...[...paths].map(sizeOf)))
  return { bytes: sizes.reduce((sum, size) => sum + size, sizeOf(page.file)), requests: 1 + sizes.length }
}

/** The `picture`, or the lone `img`, that an element is a part of. */
function pictureOfElement(page: Page): Map<Element, Element> {
  const pictures = new Map<Element, Element>()
  for (const element of elementsOf(page.tree)) {
    if (element.tagName === 'img' && !pictures.has(element)) pictures.set(element, element)
    if (element.tagName !== 'picture') continue
    for (const child of element.children) if (child.type === 'element') pictures.set(child, element)
  }
  return pictures
}

const isLazy = (picture: Element): boolean =>
  [picture, ...picture.children].some(
    (node) => node.type === 'element' && attribute(node, 'loading') === 'lazy',
  )

const isEager = ({ element, kind }: Reference): boolean =>
  kind === 'asset' && (element.tagName !== 'link' || fetchedRels.has(attribute(element, 'rel') ?? ''))
