import type { Element } from 'hast'
import { excerpt, type PublishFault } from './fault.ts'
import { attribute, createElement, elementsOf, type Page, removeNodes, textOf } from './page.ts'
import { rewriteCssUrls } from './references.ts'
import type { SiteFiles } from './site-files.ts'

const isStyleSheet = (element: Element): boolean =>
  element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet'

/**
 * Puts each style sheet of the site that a page links into a `<style>` in its place; neighbors for the same media
 * become one. A sheet that the site does not have stays a link, for the check of links to report.
 * Returns a fault for a sheet that would end its own element.
 */
export function inlineStyles(page: Page, files: SiteFiles): PublishFault[] {
  const faults: PublishFault[] = []
  let last: Element | undefined
  const merged = new Set<Element>()
  for (const element of elementsOf(page.tree).filter(isStyleSheet)) {
    const path = attribute(element, 'href') ?? ''
    const bytes = files.get(path)
    if (!bytes) continue
    const css = readSheet(path, bytes)
    if (/<\/style/i.test(css)) faults.push(unsafeSheet(page, path, css))
    const media = attribute(element, 'media')
    if (last && attribute(last, 'media') === media) {
      last.children = [{ type: 'text', value: textOf(last) + css }]
      merged.add(element)
    } else {
      last = Object.assign(element, createElement('style', { media }, [{ type: 'text', value: css }]))
    }
  }
  removeNodes(page.tree, (node) => node.type === 'element' && merged.has(node))
  return faults
}

// A parser would change CR into LF, and with it the hash.
const readSheet = (path: string, bytes: Uint8Array): string =>
  rewriteCssUrls(new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n').trim(), (url) => fromRoot(url, path))

// Relative addresses in a sheet count from the sheet, those in a page from the page.
function fromRoot(url: string, sheet: string): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(url)) return url
  const { pathname, search, hash } = new URL(url, `https://sheet.invalid${sheet}`)
  return `${pathname}${search}${hash}`
}

const unsafeSheet = (page: Page, path: string, css: string): PublishFault => ({
  page: page.address,
  rule: 'unsafe-style-sheet',
  message: `The style sheet ${path} holds “${excerpt(css.slice(css.search(/<\/style/i)), 40)}”, which would end its element.`,
  remedy: 'Write the less-than sign as the CSS escape \\3C.',
})
