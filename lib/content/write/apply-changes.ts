import { join } from 'node:path'
import { type FileChange, isSame, realChanges } from './change-set.ts'
import { hashOf, readIfThere, remove, writeDurably } from './files.ts'
import { finishJournal } from './finish-journal.ts'
import { closeJournal, prepareStage, type Step, stagedPath, writeJournal } from './journal.ts'
import { withLock } from './lock.ts'
import { recoverUnlocked } from './recover-writes.ts'
import { Refusal } from './refusal.ts'
import { refuseConflicts } from './refuse-conflicts.ts'
import { replaceFile } from './replace-file.ts'

/**
 * Writes all of the changes or none: new contents first stand beside a journal, then each takes its place by one rename.
 * A process that dies on the way leaves every file old or new, and `recoverWrites` brings the rest to its end. Throws a
 * Refusal, with nothing written, where a file holds a conflict, is not as it was read, or may not be written.
 */
export async function applyChanges(root: string, changes: readonly FileChange[]): Promise<void> {
  const real = realChanges(changes)
  if (real.length === 0) return
  await withLock(root, async (refuseIfTaken) => {
    await recoverUnlocked(root)
    await refuseConflicts(root, real)
    const journal = { version: 1 as const, steps: await stage(root, real) }
    await refuseIfTaken()
    await writeJournal(root, journal)
    const said = await finishJournal(root, journal).catch((error) => undo(root, real, error))
    await closeJournal(root)
    if (said.length > 0)
      throw new Refusal(said.join(' '), 'Look at these files, then run this again for what is missing.')
  })
}

async function stage(root: string, changes: readonly FileChange[]): Promise<Step[]> {
  await prepareStage(root)
  const steps: Step[] = []
  for (const [index, { file, before, after }] of changes.entries()) {
    const staged = after === null ? null : String(index)
    if (after !== null && staged !== null) await writeDurably(stagedPath(root, staged), after)
    steps.push({ file, staged, before: hashOf(before), after: hashOf(after) })
  }
  return steps
}

/** Puts back what was there before a write that failed, ends it, and throws for the person who asked for it. */
async function undo(root: string, changes: readonly FileChange[], error: unknown): Promise<never> {
  for (const { file, before, after } of changes) {
    const path = join(root, file)
    if (hashOf(await readIfThere(path)) !== hashOf(after) || isSame(before, after)) continue
    if (before === null) await remove(path)
    else await replaceFile(path, before)
  }
  await closeJournal(root)
  if (error instanceof Refusal) throw error
  const reason = error instanceof Error ? error.message : String(error)
  throw new Refusal(
    `The system did not let the desk write: ${reason}.`,
    'Everything is as it was. Give yourself the right to write there, then run this again.',
  )
}
