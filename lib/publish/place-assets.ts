import { createHash } from 'node:crypto'
import { keepReason } from './kept-files.ts'
import type { Page } from './page.ts'
import { referencesOf } from './references.ts'
import { fileAt, resolveAddress } from './resolve-address.ts'
import { extensionOf, type SiteFiles } from './site-files.ts'

/** Reads a picture of `content/media` by its address, `/media/NAME`; `undefined` where there is none. */
export type ReadMedia = (address: string) => Uint8Array | undefined

interface Place {
  origin: string
  readMedia: ReadMedia
}

/**
 * Gives everything that a page fetches an address that changes with its bytes, `/assets/NAME-HASH.EXT`, and writes
 * it into the pages. Files of the kept list stay where they are, and so does what a page only links to.
 */
export function placeAssets(pages: readonly Page[], files: SiteFiles, { origin, readMedia }: Place): void {
  for (const page of pages)
    for (const reference of referencesOf(page.tree)) {
      const target = resolveAddress(reference.value, page.address, origin)
      if (target.kind !== 'internal' || target.path === page.address) continue
      const bytes = files.get(target.path) ?? readMedia(target.path)
      if (!bytes) continue
      const moves = reference.kind === 'asset' && keepReason(target.path) === undefined
      const path = moves ? hashedPath(target.path, bytes) : target.path
      files.set(path, bytes)
      if (moves) reference.set(target.fragment ? `${path}#${target.fragment}` : path)
    }
}

/** `/assets/NAME-HASH.EXT`; a hash that the bundler has put into the name is left out. */
export function hashedPath(path: string, bytes: Uint8Array): string {
  const extension = extensionOf(path)
  const base = path.slice(path.lastIndexOf('/') + 1, extension ? -extension.length - 1 : undefined)
  const name = path.startsWith('/_next/') ? base.replace(/\.[\w~-]{8,}$/, '') : base
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  return `/assets/${name}-${hash}${extension && `.${extension}`}`
}

/** The files that the finished site keeps: its pages, what they refer to, and the kept list. */
export function dropUnreferenced(pages: readonly Page[], files: SiteFiles, origin: string): SiteFiles {
  const wanted = new Set(pages.map(({ file }) => file))
  for (const page of pages)
    for (const { value } of referencesOf(page.tree)) {
      const target = resolveAddress(value, page.address, origin)
      const file = target.kind === 'internal' ? fileAt(target.path, files) : undefined
      if (file !== undefined) wanted.add(file)
    }
  return new Map([...files].filter(([path]) => wanted.has(path) || keepReason(path) !== undefined))
}
