import { finishJournal } from './finish-journal.ts'
import { closeJournal, dropStage, readJournal } from './journal.ts'
import { isBusy, withLock } from './lock.ts'

/**
 * Brings a write that was interrupted to its end; one that was not decided yet has changed nothing. Gives a sentence for
 * each thing done, none where there was nothing to do. While another desk writes it does nothing. Throws a Refusal where the
 * journal cannot be read.
 */
export async function recoverWrites(root: string): Promise<string[]> {
  if (await isBusy(root)) return []
  if ((await readJournal(root)) === undefined) return []
  return withLock(root, () => recoverUnlocked(root))
}

/** The same, for who holds the lock already. */
export async function recoverUnlocked(root: string): Promise<string[]> {
  const journal = await readJournal(root)
  if (!journal) {
    await dropStage(root)
    return []
  }
  const left = await finishJournal(root, journal)
  await closeJournal(root)
  const files = journal.steps.map(({ file }) => file).join(', ')
  return [`An interrupted write has been finished: ${files}.`, ...left]
}
