import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SiteFiles } from './site-files.ts'

const foldersOf = (root: string) => ({
  dist: join(root, 'dist'),
  work: join(root, '.dist-next'),
  next: join(root, '.dist-next', 'site'),
  old: join(root, '.dist-next', 'old'),
})

/** Clears away what a killed build has left; where it was killed between its two renames, the last good site returns. */
export async function recoverDist(root: string): Promise<void> {
  const { dist, work, old } = foldersOf(root)
  if (!existsSync(dist) && existsSync(old)) await rename(old, dist)
  await rm(work, { recursive: true, force: true })
}

/** Writes a site beside `dist` and swaps it in; until everything is written, `dist` stays as it is. */
export async function replaceDist(root: string, files: SiteFiles): Promise<void> {
  const { dist, work, next, old } = foldersOf(root)
  await recoverDist(root)
  await mkdir(next, { recursive: true })
  for (const [path, bytes] of files) {
    const target = join(next, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, bytes)
  }
  if (existsSync(dist)) await rename(dist, old)
  await rename(next, dist)
  await rm(work, { recursive: true, force: true })
}
