import { copyFile, mkdir, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { hashOf, readIfThere, remove, syncFileAt, syncFolderOf } from './files.ts'
import { deskFolder, type Journal, type Step, stagedPath } from './journal.ts'
import { Refusal } from './refusal.ts'

/**
 * Takes every step of a journal that has not been taken yet. What comes is put in place first, from a copy that stays
 * staged until the end; what goes is removed only where all of that stands, so that no words are ever in no file. A file
 * that somebody changed meanwhile is left alone, and its new content kept beside it; gives a sentence for each of those.
 */
export async function finishJournal(root: string, { steps }: Journal): Promise<string[]> {
  const said: string[] = []
  for (const step of steps)
    if (step.staged !== null) said.push(...(await putInPlace(root, step, step.staged)))
  for (const step of steps)
    if (step.staged === null) said.push(...(await takeAway(root, step, said.length > 0)))
  return said
}

async function putInPlace(root: string, { file, before, after }: Step, staged: string): Promise<string[]> {
  const path = join(root, file)
  const now = hashOf(await readIfThere(path))
  if (now === after) return []
  const source = stagedPath(root, staged)
  if (hashOf(await readIfThere(source)) !== after)
    throw new Refusal(
      `What the desk would have written to “${file}” is lost or spoilt.`,
      'Nothing was removed. Compare the files in content/ with git, then remove the folder .desk.',
    )
  if (now === before) {
    await copyTo(source, path)
    return []
  }
  // Named by its content, so that nothing kept before is lost.
  const kept = `kept/${(after ?? '').slice(0, 8)}-${basename(file)}`
  await copyTo(source, join(deskFolder(root), kept))
  return [
    `“${file}” was changed meanwhile, and is left as it is. What the desk would have written stands in .desk/${kept}.`,
  ]
}

/** Puts a copy of a file in a place by one rename; both are of one file system. */
async function copyTo(source: string, path: string): Promise<void> {
  const copy = `${source}.copy`
  await mkdir(dirname(path), { recursive: true })
  await copyFile(source, copy)
  await syncFileAt(copy)
  await rename(copy, path)
  await syncFolderOf(path)
}

async function takeAway(root: string, { file, before }: Step, isIncomplete: boolean): Promise<string[]> {
  const path = join(root, file)
  const now = hashOf(await readIfThere(path))
  if (now === null) return []
  if (isIncomplete || now !== before)
    return [`“${file}” is left where it is, for not all was as the desk had found it.`]
  await remove(path)
  await syncFolderOf(path)
  return []
}
