import { readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** A page of the finished site. */
export interface SitePage {
  address: string
  /** `hub`, `not found`, the first folder of a collection's page, or the name of a page of its own. */
  kind: string
  file: string
  bytes: number
}

/** Where the finished site lies. */
export const siteFolder = process.env.SITE_FOLDER ?? 'dist'

const mostOfAKind = 4

const toPage = (path: string): SitePage => {
  const file = join(siteFolder, path)
  const bytes = statSync(file).size
  if (path === '404.html') return { address: '/no-such-page/', kind: 'not found', file, bytes }
  const address = `/${path
    .split(sep)
    .join('/')
    .replace(/index\.html$/, '')}`
  return { address, kind: address.split('/')[1] || 'hub', file, bytes }
}

const findFiles = (extension: string): readonly string[] =>
  readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => relative(siteFolder, join(entry.parentPath, entry.name)))
    .toSorted()

/** Every page that was built, found on disk so that no kind of page can be forgotten. */
export const allPages: readonly SitePage[] = findFiles('.html').map(toPage)

const isLonger = (a: SitePage, b: SitePage) =>
  a.bytes > b.bytes || (a.bytes === b.bytes && a.address < b.address)

/** The longest few pages of each kind: all of a small site, and a bounded number of a large one. */
export const samplePages: readonly SitePage[] = allPages.filter(
  (page) =>
    allPages.filter((other) => other.kind === page.kind && isLonger(other, page)).length < mostOfAKind,
)

/** Every SVG file that was built. */
export const svgFiles: readonly string[] = findFiles('.svg').map((path) => join(siteFolder, path))
