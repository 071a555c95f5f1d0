import { checkCollisions, checkExpectedPages } from './checks/check-addresses.ts'
import { checkBudgets } from './checks/check-budgets.ts'
import { checkHeads } from './checks/check-head.ts'
import { checkIds } from './checks/check-ids.ts'
import { checkLinks } from './checks/check-links.ts'
import { checkMarkup } from './checks/check-markup.ts'
import { compressFiles } from './compress.ts'
import { PublishError, type PublishFault } from './fault.ts'
import { inlineStyles } from './inline-styles.ts'
import { addIslands, type BundleIsland } from './islands.ts'
import { buildManifest, manifestFile } from './manifest.ts'
import { type Page, parsePage, serializePage } from './page.ts'
import { dropUnreferenced, placeAssets, type ReadMedia } from './place-assets.ts'
import { preloadFonts } from './preload-fonts.ts'
import { addPolicy } from './security-policy.ts'
import { byCodeUnit, type SiteFiles } from './site-files.ts'
import { sizePictures } from './size-pictures.ts'
import { stripFramework } from './strip-framework.ts'

/** What a site is finished from. */
export interface ExportedSite {
  /** The chosen files of Next's export, and what ships beside them. */
  files: SiteFiles
  /** Where the site is served, without a slash at its end. */
  origin: string
  /** The addresses that the content implies. */
  expected: readonly string[]
  readMedia: ReadMedia
  bundleIsland: BundleIsland
}

/** A finished site, and its pages as they were written. */
export interface FinishedSite {
  files: SiteFiles
  pages: readonly Page[]
}

/** Turns an export into the files of `dist`. Throws a `PublishError` with every fault at once. */
export async function finishSite(exported: ExportedSite): Promise<FinishedSite> {
  const { origin, expected, readMedia, bundleIsland } = exported
  const files: SiteFiles = new Map(exported.files)
  const pages = parsePages(files)
  const faults = [
    ...checkExpectedPages(pages, expected),
    ...pages.flatMap((page) => [
      ...stripFramework(page),
      ...inlineStyles(page, files),
      ...sizePictures(page, readMedia),
    ]),
    ...(await addIslands(pages, files, bundleIsland)),
  ]
  placeAssets(pages, files, { origin, readMedia })
  for (const page of pages) finishPage(page, files)
  faults.push(...checkPages(pages, files, origin))
  const kept = dropUnreferenced(pages, files, origin)
  faults.push(...checkCollisions([...kept.keys()]))
  const finished = await compressFiles(kept)
  faults.push(...checkBudgets(pages, sizesIn(finished)))
  if (faults.length > 0) throw new PublishError(faults.toSorted((a, b) => byCodeUnit(a.page, b.page)))
  return { files: finished.set(manifestFile, buildManifest(finished)), pages }
}

const parsePages = (files: SiteFiles): Page[] =>
  [...files]
    .filter(([path]) => path.endsWith('.html'))
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .map(([path, bytes]) => parsePage(path, bytes))

function finishPage(page: Page, files: SiteFiles): void {
  preloadFonts(page)
  addPolicy(page)
  files.set(page.file, serializePage(page))
}

const checkPages = (pages: readonly Page[], files: SiteFiles, origin: string): PublishFault[] => [
  ...pages.flatMap((page) => [...checkIds(page), ...checkMarkup(page)]),
  ...checkHeads(pages, origin),
  ...checkLinks(pages, files, origin),
]

/** Knows how many bytes of a file travel: its Brotli form where it has one. */
export const sizesIn =
  (files: SiteFiles) =>
  (path: string): number =>
    (files.get(`${path}.br`) ?? files.get(path))?.length ?? 0
