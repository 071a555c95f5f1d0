import type { SiteFiles } from './site-files.ts'

/** Where an address leads: to a file of this site, to another host, or to something that is no page at all. */
export type Target =
  | { kind: 'internal'; path: string; fragment: string }
  | { kind: 'external'; protocol: string; host: string }
  | { kind: 'invalid' }

/** Resolves an address as it is written on a page of `origin`. */
export function resolveAddress(value: string, pageAddress: string, origin: string): Target {
  const base = `${origin}${pageAddress}`
  if (!URL.canParse(value, base)) return { kind: 'invalid' }
  const url = new URL(value, base)
  if (url.origin !== origin) return { kind: 'external', protocol: url.protocol, host: url.host }
  const path = decode(url.pathname)
  const fragment = decode(url.hash.slice(1).replace(/:~:.*$/, ''))
  return path === undefined || fragment === undefined
    ? { kind: 'invalid' }
    : { kind: 'internal', path, fragment }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** The file that a host serves for a path: itself, or the index of its folder; `undefined` where there is none. */
export function fileAt(path: string, files: SiteFiles | ReadonlySet<string>): string | undefined {
  const file = path.endsWith('/') ? `${path}index.html` : path
  return files.has(file) ? file : undefined
}
