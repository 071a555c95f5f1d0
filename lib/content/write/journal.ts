import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isMissing, readIfThere, syncFolderOf, writeDurably } from './files.ts'
import { Refusal } from './refusal.ts'

/** What a write will do, on disk before it does anything: the same steps again lead to the same end. */
const journal = z.strictObject({
  version: z.literal(1),
  steps: z.array(
    z.strictObject({
      /** Path from the project's root; a journal that somebody sent along must not reach beyond the content. */
      file: z.string().regex(/^content(?:\/[\w-][\w.-]*)+$/),
      /** The name of its new content in the folder of the desk; `null` where the file goes. */
      staged: z.string().regex(/^\d+$/).nullable(),
      /** Hashes of what it was and what it becomes; `null` where there is no file. */
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
})

export type Journal = z.output<typeof journal>
export type Step = Journal['steps'][number]

const folder = '.desk'

/** Where the desk keeps what it is about to write. */
export const deskFolder = (root: string): string => join(root, folder)
export const stagedPath = (root: string, name: string): string => join(root, folder, 'staged', name)
const journalPath = (root: string): string => join(root, folder, 'journal.json')

/** Puts a journal in place in one step; from then on the write counts as decided. */
export async function writeJournal(root: string, content: Journal): Promise<void> {
  const path = journalPath(root)
  await writeDurably(`${path}.new`, `${JSON.stringify(content)}\n`)
  await syncFolderOf(stagedPath(root, 'any'))
  await rename(`${path}.new`, path)
  await syncFolderOf(path)
}

/** The journal of a write that did not come to its end, or nothing. Throws a Refusal where it cannot be read. */
export async function readJournal(root: string): Promise<Journal | undefined> {
  const bytes = await readIfThere(journalPath(root))
  if (bytes === null) return undefined
  const parsed = journal.safeParse(parse(Buffer.from(bytes).toString('utf8')))
  if (parsed.success) return parsed.data
  throw new Refusal(
    `“${folder}/journal.json” is not what this desk writes.`,
    `Look at the files in ${folder}/staged, which may hold words that stand nowhere else; then remove ${folder}.`,
  )
}

/** Makes an empty place for new contents. */
export async function prepareStage(root: string): Promise<void> {
  await dropStage(root)
  await mkdir(stagedPath(root, ''), { recursive: true })
}

/** Ends a write: first its journal goes, then what it had staged. */
export async function closeJournal(root: string): Promise<void> {
  await rm(journalPath(root), { force: true })
  await syncFolderOf(journalPath(root))
  await dropStage(root)
}

/** Removes what was staged and never decided; gives the number of files. */
export async function dropStage(root: string): Promise<number> {
  const names = await stagedNames(root)
  await rm(stagedPath(root, ''), { recursive: true, force: true })
  await rm(`${journalPath(root)}.new`, { force: true })
  return names.length
}

async function stagedNames(root: string): Promise<string[]> {
  try {
    return await readdir(stagedPath(root, ''))
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
