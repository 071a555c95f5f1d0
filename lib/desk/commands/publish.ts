import { ownAddress } from '../../content/graph/own-address.ts'
import { resolveMoment } from '../../content/time/moment.ts'
import { Refusal } from '../../content/write/refusal.ts'
import { readLedger } from './change-ledger.ts'
import { changeStatus, refuseWithoutStatus, todayFor, zoneOf } from './change-status.ts'
import type { Desk, Run } from './desk.ts'
import { sayMoment } from './parse-when.ts'
import { readArguments, takeWords, writeSwitches } from './read-arguments.ts'
import { type Entry, findEntry, readShelf, type Shelf, soundDocument } from './shelf.ts'

/** Publishes documents now, records their addresses, and dates those that readers have not seen before. */
export const publish: Run = async (args, desk) => {
  const read = readArguments(args, { switches: [...writeSwitches, 'keep-date'] })
  const names = takeWords(read.words, 1, Number.POSITIVE_INFINITY, 'publish <slug>…')
  const shelf = await readShelf(desk)
  const entries = [...new Set(names.map((name) => findEntry(shelf.entries, name)))]
  for (const entry of entries) {
    refuseWithoutStatus(entry)
    refuseEmbargo(entry, desk, shelf)
  }
  const dates = new Map<string, string>()
  if (!read.on.has('keep-date'))
    for (const entry of entries) {
      const date = await dateFor(entry, desk, shelf, read.on.has('yes'))
      if (date !== undefined) dates.set(entry.file, date)
    }
  const addresses = entries.flatMap((entry) => ownAddress(entry) ?? [])
  return changeStatus(desk, read, shelf, {
    entries,
    fieldsOf: ({ file }) => [
      { path: ['status'], value: 'published' },
      { path: ['publishAt'], value: undefined },
      { path: ['embargoUntil'], value: undefined },
      ...(dates.has(file) ? [{ path: ['date'], value: dates.get(file) }] : []),
    ],
    done: `Published: ${addresses.join(' ')}. Commit it, and the next build shows it.`,
  })
}

function refuseEmbargo(entry: Entry, desk: Desk, shelf: Shelf): void {
  const { status, embargoUntil } = soundDocument(entry).data
  if (status !== 'embargo' || typeof embargoUntil !== 'string') return
  const { instant } = resolveMoment(embargoUntil, zoneOf(shelf))
  if (instant === undefined || instant <= desk.now) return
  throw new Refusal(
    `“${entry.slug}” is under embargo until ${sayMoment(instant, zoneOf(shelf))}.`,
    'Publish it then, or change the embargo first.',
  )
}

/** The date that an article gets; nothing where it has none, keeps its own or was public before. */
async function dateFor(entry: Entry, desk: Desk, shelf: Shelf, isSure: boolean): Promise<string | undefined> {
  const { date, status } = soundDocument(entry).data
  const today = todayFor(desk, shelf)
  const { moved, gone } = readLedger(shelf)
  const address = ownAddress(entry)
  const wasPublic =
    status === 'published' ||
    moved.some(({ from }) => from === address) ||
    gone.some((lost) => lost.address === address)
  if (typeof date !== 'string' || date === today || wasPublic) return undefined
  if (isSure || !desk.ask) return today
  return (await desk.ask.confirm(`“${entry.slug}” is dated ${date}. Date it today, ${today}?`))
    ? today
    : undefined
}
