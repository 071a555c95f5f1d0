const inNext = /^\/_next\//
const usefulInNext = /^\/_next\/static\/(?:media\/.+|chunks\/.+\.css)$/
const duplicates = /^\/(?:_not-found|404)\/index\.html$/
const placeholder = /\/-\/[^/]*$/
const flightFile = /(?:^|\/)__next\./

/**
 * Chooses from the paths of Next's export what the site is made of: no scripts, no Flight data, no copy of the 404
 * page, no page that stands in for an empty collection.
 */
export function chooseExportedFiles(paths: readonly string[]): string[] {
  const all = new Set(paths)
  return paths.filter(
    (path) =>
      (!inNext.test(path) || usefulInNext.test(path)) &&
      !duplicates.test(path) &&
      !placeholder.test(path) &&
      !flightFile.test(path) &&
      !(path.endsWith('.txt') && all.has(path.replace(/\.txt$/, '.html'))),
  )
}
