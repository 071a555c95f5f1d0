import { createElement, headOf, type Page } from './page.ts'
import { referencesOf } from './references.ts'

/** Asks for the page's fonts before its styles are read, so that the text takes its shape sooner. */
export function preloadFonts(page: Page): void {
  const fonts = referencesOf(page.tree)
    .filter(({ element, value }) => element.tagName === 'style' && value.endsWith('.woff2'))
    .map(({ value }) => value)
  const links = [...new Set(fonts)].map((href) =>
    createElement('link', { rel: 'preload', href, as: 'font', type: 'font/woff2', crossOrigin: '' }),
  )
  const { children } = headOf(page)
  const styles = children.findIndex((node) => node.type === 'element' && node.tagName === 'style')
  children.splice(Math.max(styles, 0), 0, ...links)
}
