import { Refusal } from '../../content/write/refusal.ts'
import type { Fate } from './build-ledger.ts'
import { changeStatus, refuseWithoutStatus } from './change-status.ts'
import type { Desk, Run } from './desk.ts'
import { type Arguments, readArguments, takeWords, writeSwitches } from './read-arguments.ts'
import { findEntry, readShelf, soundDocument } from './shelf.ts'

/** Makes a document a draft again, and says in the ledger what became of its address. */
export const unpublish: Run = async (args, desk) => {
  const read = readArguments(args, { switches: writeSwitches, values: ['gone', 'moved-to'] })
  const [name = ''] = takeWords(read.words, 1, 1, 'unpublish <slug> [--gone "reason" | --moved-to /address/]')
  if (read.values.has('gone') && read.values.has('moved-to'))
    throw new Refusal('An address cannot be gone and lead elsewhere.', 'Give --gone or --moved-to, not both.')
  const shelf = await readShelf(desk)
  const entry = findEntry(shelf.entries, name)
  refuseWithoutStatus(entry)
  if (soundDocument(entry).data.status === 'draft')
    throw new Refusal(`“${entry.slug}” is a draft already.`, 'There is nothing to take back.')
  return changeStatus(desk, read, shelf, {
    entries: [entry],
    fieldsOf: () => [
      { path: ['status'], value: 'draft' },
      { path: ['publishAt'], value: undefined },
      { path: ['embargoUntil'], value: undefined },
    ],
    fateOf: (lost) => decideFate(lost, read, desk),
    done: `“${entry.slug}” is a draft again.`,
  })
}

async function decideFate(lost: readonly string[], { values }: Arguments, desk: Desk): Promise<Fate> {
  const to = values.get('moved-to')
  if (to !== undefined) return { to }
  const reason = values.get('gone')
  if (reason !== undefined) return { reason }
  const list = lost.join(' ')
  if (!desk.ask)
    throw new Refusal(
      `Readers and search engines have the address ${list}.`,
      'Say what becomes of it: --gone "reason", or --moved-to /another/address/.',
    )
  const choice = await desk.ask.choose({
    title: 'Addresses',
    hint: `readers have ${list}. What shall they find there?`,
    options: [
      { value: 'gone', label: 'That it is gone, with a reason' },
      { value: 'moved', label: 'Another page of this site' },
    ],
  })
  const complain = (answer: string) => (answer.trim() === '' ? 'Write something.' : undefined)
  if (choice === 'gone')
    return {
      reason: await desk.ask.text({
        title: 'Reason',
        hint: 'why there is nothing in its place',
        placeholder: 'The program ended.',
        complain,
      }),
    }
  return {
    to: await desk.ask.text({
      title: 'Address',
      hint: 'where readers go now',
      placeholder: '/articles/another-story/',
      complain,
    }),
  }
}
