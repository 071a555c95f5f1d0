import type { PublishFault } from '../fault.ts'
import { notFoundFile, type Page } from '../page.ts'

/** A fault for each two files that one address would have, on hosts that ignore case as on those that do not. */
export function checkCollisions(paths: readonly string[]): PublishFault[] {
  const first = new Map<string, string>()
  return paths.flatMap((path) => {
    const folded = path.normalize('NFC').toLowerCase()
    const other = first.get(folded)
    first.set(folded, other ?? path)
    return other === undefined ? [] : [collision(path, other)]
  })
}

const collision = (path: string, other: string): PublishFault => ({
  page: path,
  rule: 'address-taken',
  message: `The address ${path} is also that of ${other}, at least where case does not count.`,
  remedy: 'Give one of the two another name.',
})

/** A fault for each page that the content implies and that is missing, and for each that nothing implies. */
export function checkExpectedPages(pages: readonly Page[], expected: readonly string[]): PublishFault[] {
  const built = new Set(pages.filter(({ file }) => file !== notFoundFile).map(({ address }) => address))
  const implied = new Set(expected)
  const missing = expected.filter((address) => !built.has(address)).map(missingPage)
  const additional = [...built].filter((address) => !implied.has(address)).map(additionalPage)
  const notFound = pages.some(({ file }) => file === notFoundFile) ? [] : [missingPage(notFoundFile)]
  return [...missing, ...additional, ...notFound]
}

const missingPage = (page: string): PublishFault => ({
  page,
  rule: 'missing-page',
  message: `The page ${page} is missing although the content implies it.`,
  remedy: 'Make a route under app/ render it.',
})

const additionalPage = (page: string): PublishFault => ({
  page,
  rule: 'additional-page',
  message: `The page ${page} was built although no content implies it.`,
  remedy: 'Remove its route, or name its address in lib/site/expected-addresses.ts.',
})
