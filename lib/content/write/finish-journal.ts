import { mkdir, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { hashOf, isMissing, readIfThere, remove, syncFolderOf } from './files.ts'
import { deskFolder, type Journal, type Step, stagedPath } from './journal.ts'

/**
 * Takes every step of a journal that has not been taken yet: first what comes, then what goes, so that no words are
 * ever in no file. A file that somebody changed meanwhile is left alone, and its new content kept beside it; gives a
 * sentence for each of those.
 */
export async function finishJournal(root: string, { steps }: Journal): Promise<string[]> {
  const said: string[] = []
  for (const step of [...steps.filter(({ staged }) => staged), ...steps.filter(({ staged }) => !staged)])
    said.push(...(await takeStep(root, step)))
  return said
}

async function takeStep(root: string, { file, staged, before, after }: Step): Promise<string[]> {
  const path = join(root, file)
  const now = hashOf(await readIfThere(path))
  if (now === after) return []
  if (now !== before) return [await keepApart(root, file, staged, after)]
  if (staged === null) await remove(path)
  else {
    await mkdir(dirname(path), { recursive: true })
    await moveStaged(root, staged, path)
  }
  await syncFolderOf(path)
  return []
}

async function keepApart(
  root: string,
  file: string,
  staged: string | null,
  after: string | null,
): Promise<string> {
  const changed = `“${file}” was changed after the desk was interrupted, and is left as it is.`
  if (staged === null || after === null) return `${changed} The desk would have removed it.`
  // Named by its content, so that nothing kept before is lost.
  const kept = `kept/${after.slice(0, 8)}-${basename(file)}`
  const path = join(deskFolder(root), kept)
  await mkdir(dirname(path), { recursive: true })
  await moveStaged(root, staged, path)
  return `${changed} What the desk would have written stands in .desk/${kept}.`
}

/** A staged file that is gone took its place before; whoever changed that place back since then meant it. */
async function moveStaged(root: string, staged: string, path: string): Promise<void> {
  try {
    await rename(stagedPath(root, staged), path)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}
