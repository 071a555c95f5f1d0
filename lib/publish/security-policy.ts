import { createHash } from 'node:crypto'
import { islandAsset } from './islands.ts'
import { attribute, createElement, elementsOf, headOf, type Page, textOf } from './page.ts'

/**
 * The content security policy of a page: nothing but its own styles, by hash, and pictures and fonts of its own
 * host. Scripts are allowed only where the page loads an island.
 */
export function buildPolicy(page: Page): string {
  const elements = elementsOf(page.tree)
  const styles = elements.filter(({ tagName }) => tagName === 'style').map((style) => hashOf(textOf(style)))
  const hasIslands = elements.some((element) => islandAsset(element) !== undefined)
  const hasManifest = elements.some((element) => attribute(element, 'rel') === 'manifest')
  return [
    "default-src 'none'",
    `script-src ${hasIslands ? "'self'" : "'none'"}`,
    `style-src ${[...new Set(styles)].join(' ') || "'none'"}`,
    "img-src 'self'",
    "font-src 'self'",
    // No script of ours connects; tools that audit a page from within fetch robots.txt.
    "connect-src 'self'",
    ...(hasManifest ? ["manifest-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Puts the page's policy behind its charset, before everything that it governs. The styles must be final. */
export function addPolicy(page: Page): void {
  const meta = createElement('meta', { httpEquiv: 'Content-Security-Policy', content: buildPolicy(page) })
  const { children } = headOf(page)
  const charset = children.findIndex(
    (node) => node.type === 'element' && node.properties.charSet !== undefined,
  )
  children.splice(charset + 1, 0, meta)
}
