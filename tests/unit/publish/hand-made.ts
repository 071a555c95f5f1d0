import { type Page, parsePage, serializePage } from '#lib/publish/page.ts'
import type { SiteFiles } from '#lib/publish/site-files.ts'

export const origin = 'https://supplement.example'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
export const textIn = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

/** A page as a route renders it, before anything is finished. */
export const exportedPage = (address: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>Title of ${address}</title>` +
  `<meta name="description" content="Description of ${address}"/>` +
  `<link rel="canonical" href="${origin}${address}"/>${head}</head><body><h1>Headline</h1>${body}</body></html>`

/** A parsed page at `address`, with this in its body and head. */
export const pageWith = (body: string, head = '', address = '/a/'): Page =>
  parsePage(address.replace(/\/$/, '/index.html'), bytesOf(exportedPage(address, body, head)))

export const htmlOf = (page: Page): string => textIn(serializePage(page))

/** A site in memory from paths and texts. */
export const filesOf = (texts: Record<string, string>): SiteFiles =>
  new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)]))

/** A PNG file of this size; its pixels do not matter. */
export function pictureOf(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33)
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}
