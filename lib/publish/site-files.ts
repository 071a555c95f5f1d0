/** A site in memory: the bytes of each file by its path from the root, which begins with a slash. */
export type SiteFiles = Map<string, Uint8Array>

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
}

/** What follows the last dot of a path; empty where its name has none. */
export const extensionOf = (path: string): string => /\.([a-z0-9]+)$/.exec(path)?.[1] ?? ''

/** The media type that a file is served with; `.br` and `.gz` keep the type of the file that they compress. */
export const mediaTypeOf = (path: string): string =>
  types[extensionOf(path.replace(/\.(?:br|gz)$/, ''))] ?? 'application/octet-stream'

/** Whether a file is text, which compresses well. */
export const isText = (path: string): boolean => mediaTypeOf(path).includes('charset')

/** Orders by code unit, so that no machine's locale changes a list. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
