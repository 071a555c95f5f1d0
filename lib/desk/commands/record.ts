import { Refusal } from '../../content/write/refusal.ts'
import { changeLedger } from './change-ledger.ts'
import type { Run } from './desk.ts'
import { findAddresses } from './find-addresses.ts'
import { readArguments, takeWords, writeSwitches } from './read-arguments.ts'
import { readShelf } from './shelf.ts'
import { refuseNewProblems, refuseProblems, writeChanges } from './write-changes.ts'

/** Puts every address that has a page, now or at its moment, into the ledger. */
export const record: Run = async (args, desk) => {
  const read = readArguments(args, { switches: writeSwitches })
  takeWords(read.words, 0, 0, 'record')
  const shelf = await readShelf(desk)
  const addresses = findAddresses(shelf.check, desk.now)
  if (!addresses) {
    refuseProblems(shelf.check)
    throw new Refusal('Some of the content cannot be read.', 'Run “npm run check” and mend it first.')
  }
  const change = changeLedger(shelf, { pages: addresses.ever })
  refuseNewProblems(shelf.check, await shelf.judge([change]))
  return writeChanges(desk, read, {
    changes: [change],
    done: [`${addresses.ever.size} addresses are recorded.`],
  })
}
