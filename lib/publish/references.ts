import type { Element, Root } from 'hast'
import { attribute, elementsOf, textOf } from './page.ts'

/** An address that a page names. */
export interface Reference {
  element: Element
  /** An `asset` is fetched with the page, a `link` is followed from it. */
  kind: 'asset' | 'link'
  /** As written, in HTML's terms: `src`, `srcset`, `url()`. */
  attribute: string
  value: string
  /** Writes another address in its place. */
  set(value: string): void
}

const linkRels = new Set(['canonical', 'alternate', 'next', 'prev', 'license', 'author', 'help', 'search'])

const assetAttributes: Record<string, readonly string[]> = {
  img: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  script: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  image: ['href', 'xLinkHref'],
  feImage: ['href', 'xLinkHref'],
}

const linkAttributes: Record<string, readonly string[]> = {
  a: ['href', 'xLinkHref'],
  area: ['href'],
  form: ['action'],
}

const cssUrl = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)/g

/** Every address that a page names, in document order: in attributes, `srcset`, styles and `og:` fields. */
export const referencesOf = (tree: Root): Reference[] => elementsOf(tree).flatMap(referencesOfElement)

function referencesOfElement(element: Element): Reference[] {
  const { tagName } = element
  const rel = attribute(element, 'rel') ?? ''
  const simple = (names: readonly string[] | undefined, kind: Reference['kind']) =>
    (names ?? []).flatMap((name) => attributeReference(element, name, kind))
  if (tagName === 'link') return simple(['href'], linkRels.has(rel) ? 'link' : 'asset')
  if (tagName === 'meta') return openGraphReference(element)
  if (tagName === 'style') return styleReferences(element)
  if (tagName === 'use') return spriteReferences(element)
  return [
    ...simple(assetAttributes[tagName], 'asset'),
    ...simple(linkAttributes[tagName], 'link'),
    ...sourceSetReferences(element),
  ]
}

function attributeReference(element: Element, name: string, kind: Reference['kind']): Reference[] {
  const value = attribute(element, name)
  if (value === undefined) return []
  const set = (next: string) => {
    element.properties[name] = next
  }
  return [{ element, kind, attribute: name === 'xLinkHref' ? 'xlink:href' : name, value, set }]
}

// A sprite is fetched; a fragment alone points into the page itself.
const spriteReferences = (element: Element): Reference[] =>
  ['href', 'xLinkHref'].flatMap((name) =>
    attributeReference(element, name, attribute(element, name)?.startsWith('#') ? 'link' : 'asset'),
  )

function openGraphReference(element: Element): Reference[] {
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? ''
  return /^(?:og:url|og:image|twitter:image)$/.test(name)
    ? attributeReference(element, 'content', 'link')
    : []
}

function sourceSetReferences(element: Element): Reference[] {
  const written = attribute(element, 'srcSet')
  if (written === undefined) return []
  return written.split(/,\s+/).map((candidate, index, { length }): Reference => {
    const [value = '', ...descriptor] = candidate.trim().split(/\s+/)
    const set = (next: string) => {
      const candidates = attribute(element, 'srcSet')?.split(/,\s+/) ?? Array.from({ length }, () => '')
      candidates[index] = [next, ...descriptor].join(' ')
      element.properties.srcSet = candidates.join(', ')
    }
    return { element, kind: 'asset', attribute: 'srcset', value, set }
  })
}

function styleReferences(element: Element): Reference[] {
  return cssReferences(textOf(element)).map((value) => ({
    element,
    kind: 'asset',
    attribute: 'url()',
    value,
    set: (next) => {
      const css = rewriteCssUrls(textOf(element), (url) => (url === value ? next : url))
      element.children = [{ type: 'text', value: css }]
    },
  }))
}

/** Every address that a style sheet names, as written. */
export const cssReferences = (css: string): string[] =>
  [...css.matchAll(cssUrl)].map(([, double, single, bare]) => double ?? single ?? bare ?? '')

/** A style sheet with each of its addresses replaced. */
export const rewriteCssUrls = (css: string, rewrite: (url: string) => string): string =>
  css.replace(cssUrl, (_, double?: string, single?: string, bare?: string) => {
    const url = rewrite(double ?? single ?? bare ?? '')
    return /[\s"'()]/.test(url) ? `url(${JSON.stringify(url)})` : `url(${url})`
  })
