import { dayOf } from '../../content/time/moment.ts'
import { Refusal } from '../../content/write/refusal.ts'
import { changeStatus, refuseWithoutStatus, zoneOf } from './change-status.ts'
import type { Run } from './desk.ts'
import { parseWhen, sayMoment } from './parse-when.ts'
import { readArguments, takeWords, writeSwitches } from './read-arguments.ts'
import { type Entry, findEntry, readShelf, soundDocument } from './shelf.ts'

/** Lets a document appear at a moment, and dates it with that day. */
export const schedule: Run = async (args, desk) => {
  const read = readArguments(args, { switches: writeSwitches })
  const [name = '', ...when] = takeWords(read.words, 2, 4, 'schedule <slug> 2026-12-01 06:00')
  const shelf = await readShelf(desk)
  const zone = zoneOf(shelf)
  const entry = findEntry(shelf.entries, name)
  refuseVisible(entry)
  const { written, instant } = parseWhen(when.join(' '), desk.now, zone)
  const hasDate = typeof soundDocument(entry).data.date === 'string'
  return changeStatus(desk, read, shelf, {
    entries: [entry],
    fieldsOf: () => [
      { path: ['status'], value: 'scheduled' },
      { path: ['publishAt'], value: written },
      { path: ['embargoUntil'], value: undefined },
      ...(hasDate ? [{ path: ['date'], value: dayOf(instant, zone) }] : []),
    ],
    done: `“${entry.slug}” appears on ${sayMoment(instant, zone)}. A build must run then: “npm run desk -- next” says when.`,
  })
}

/** Keeps a document from readers; with a moment, nobody may publish it before that. */
export const embargo: Run = async (args, desk) => {
  const read = readArguments(args, { switches: writeSwitches })
  const [name = '', ...until] = takeWords(read.words, 1, 4, 'embargo <slug> [2026-12-01 06:00]')
  const shelf = await readShelf(desk)
  const zone = zoneOf(shelf)
  const entry = findEntry(shelf.entries, name)
  refuseVisible(entry)
  const end = until.length > 0 ? parseWhen(until.join(' '), desk.now, zone) : undefined
  return changeStatus(desk, read, shelf, {
    entries: [entry],
    fieldsOf: () => [
      { path: ['status'], value: 'embargo' },
      { path: ['publishAt'], value: undefined },
      { path: ['embargoUntil'], value: end?.written },
    ],
    done: `“${entry.slug}” is under embargo${end ? ` until ${sayMoment(end.instant, zone)}` : ''}. Only the preview shows it.`,
  })
}

function refuseVisible(entry: Entry): void {
  refuseWithoutStatus(entry)
  if (soundDocument(entry).data.status === 'published')
    throw new Refusal(
      `“${entry.slug}” is public already, and its page would vanish until then.`,
      'If it must, take it back first with “unpublish”.',
    )
}
