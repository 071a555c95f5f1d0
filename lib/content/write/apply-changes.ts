import { type FileChange, realChanges } from './change-set.ts'
import { hashOf, writeDurably } from './files.ts'
import { finishJournal } from './finish-journal.ts'
import { closeJournal, prepareStage, type Step, stagedPath, writeJournal } from './journal.ts'
import { withLock } from './lock.ts'
import { recoverUnlocked } from './recover-writes.ts'
import { refuseConflicts } from './refuse-conflicts.ts'

/**
 * Writes all of the changes or none: new contents first stand beside a journal, then each takes its place by one rename.
 * A process that dies on the way leaves every file old or new, and `recoverWrites` brings the rest to its end. Throws a
 * Refusal, with nothing written, where a file holds a conflict or is not as it was read.
 */
export async function applyChanges(root: string, changes: readonly FileChange[]): Promise<void> {
  const real = realChanges(changes)
  if (real.length === 0) return
  await withLock(root, async () => {
    await recoverUnlocked(root)
    await refuseConflicts(root, real)
    await prepareStage(root)
    const steps: Step[] = []
    for (const [index, { file, before, after }] of real.entries()) {
      const staged = after === null ? null : String(index)
      if (after !== null && staged !== null) await writeDurably(stagedPath(root, staged), after)
      steps.push({ file, staged, before: hashOf(before), after: hashOf(after) })
    }
    const journal = { version: 1 as const, steps }
    await writeJournal(root, journal)
    await finishJournal(root, journal)
    await closeJournal(root)
  })
}
