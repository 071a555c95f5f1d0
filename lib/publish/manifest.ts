import { createHash } from 'node:crypto'
import { byCodeUnit, mediaTypeOf, type SiteFiles } from './site-files.ts'

/** Where the manifest stands; it does not list itself. */
export const manifestFile = '/manifest.json'

/** A file of a finished site, as the manifest lists it. */
export interface ManifestEntry {
  path: string
  bytes: number
  sha256: string
  type: string
}

/** Lists every file of a finished site, sorted by path: enough to verify a copy of it. */
export function buildManifest(files: SiteFiles): Uint8Array {
  const entries = [...files]
    .filter(([path]) => path !== manifestFile)
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .map(
      ([path, bytes]): ManifestEntry => ({
        path,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        type: mediaTypeOf(path),
      }),
    )
  return new TextEncoder().encode(`${JSON.stringify({ files: entries }, null, 1)}\n`)
}
