import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Element } from 'hast'
import type { PublishFault } from './fault.ts'
import { attribute, elementsOf, type Page } from './page.ts'
import type { SiteFiles } from './site-files.ts'

const islandAddress = /^\/islands\/([a-z0-9]+(?:-[a-z0-9]+)*)\.js$/

/** Resolves to an island's script, or to `undefined` where there is no such island. */
export type BundleIsland = (name: string) => Promise<Uint8Array | undefined>

/** The island that an element loads; `undefined` for every other element. */
export function islandOf(element: Element): string | undefined {
  if (element.tagName !== 'script' || element.properties.type !== 'module') return undefined
  return islandAddress.exec(attribute(element, 'src') ?? '')?.[1]
}

/** The finished script that an element loads; `undefined` for every other element. */
export const islandAsset = (element: Element): string | undefined =>
  element.tagName === 'script' && element.properties.type === 'module' ? attribute(element, 'src') : undefined

/** Bundles islands from `components/islands/NAME.island.ts`, each to one small module. */
export const bundleIslandsOf =
  (root: string): BundleIsland =>
  async (name) => {
    const file = join('components', 'islands', `${name}.island.ts`)
    if (!existsSync(join(root, file))) return undefined
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [file],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
      logLevel: 'silent',
      write: false,
    })
    return outputFiles[0]?.contents
  }

/** Adds each island that a page loads to the site's files, at `/islands/NAME.js`. Returns a fault for an unknown one. */
export async function addIslands(
  pages: readonly Page[],
  files: SiteFiles,
  bundleIsland: BundleIsland,
): Promise<PublishFault[]> {
  const users = new Map<string, string>()
  for (const page of pages)
    for (const element of elementsOf(page.tree)) {
      const name = islandOf(element)
      if (name !== undefined && !users.has(name)) users.set(name, page.address)
    }
  const faults: PublishFault[] = []
  for (const [name, address] of users) {
    const script = await bundleIsland(name)
    if (script) files.set(`/islands/${name}.js`, script)
    else faults.push(unknownIsland(address, name))
  }
  return faults
}

const unknownIsland = (page: string, name: string): PublishFault => ({
  page,
  rule: 'unknown-island',
  message: `The island “${name}” does not exist.`,
  remedy: `Write components/islands/${name}.island.ts, or remove the script that loads it.`,
})
