import type { FieldChange } from '../../content/edit/field-change.ts'
import { dayOf } from '../../content/time/moment.ts'
import { Refusal } from '../../content/write/refusal.ts'
import type { Fate } from './build-ledger.ts'
import { changeLedger, readLedger } from './change-ledger.ts'
import type { Desk } from './desk.ts'
import { editEntry } from './edit-entry.ts'
import { findAddresses } from './find-addresses.ts'
import type { Arguments } from './read-arguments.ts'
import { type Entry, type Shelf, soundDocument } from './shelf.ts'
import { refuseProblems, writeChanges } from './write-changes.ts'

/** New fields for some documents, and what readers are told of pages that go with them. */
export interface StatusChange {
  entries: readonly Entry[]
  fieldsOf: (entry: Entry) => readonly FieldChange[]
  /** What becomes of published addresses that lose their page. */
  fateOf?: (lost: readonly string[]) => Promise<Fate>
  done: string
}

/**
 * Gives documents another status: brings the ledger of addresses up to date with it, refuses what would not pass the
 * check, and shows which pages come and go. Gives the exit status.
 */
export async function changeStatus(
  desk: Desk,
  args: Pick<Arguments, 'on'>,
  shelf: Shelf,
  { entries, fieldsOf, fateOf, done }: StatusChange,
): Promise<number> {
  const edits = entries.map((entry) => editEntry(entry, fieldsOf(entry), soundDocument(entry).data))
  const before = findAddresses(shelf.check, desk.now)
  const edited = await shelf.judge(edits)
  const after = findAddresses(edited, desk.now)
  if (!before || !after) {
    refuseProblems(edited)
    throw new Refusal('Some of the content cannot be read.', 'Run “npm run check” and mend it first.')
  }
  const published = readLedger(shelf).published
  const lost = published.filter((address) => before.ever.has(address) && !after.ever.has(address))
  // Of what was only due to come, nobody has the address.
  const seen = lost.filter((address) => before.now.has(address))
  const fates = new Map<string, Fate>()
  if (seen.length > 0 && fateOf) {
    const fate = await fateOf(seen)
    for (const address of seen) fates.set(address, fate)
  }
  const unseen = new Set(lost.filter((address) => !seen.includes(address)))
  const ledger = changeLedger(shelf, { pages: after.ever, fates, forgotten: unseen })
  const changes = [...edits, ledger]
  refuseProblems(await shelf.judge(changes))
  const list = (title: string, addresses: readonly string[]) =>
    addresses.length > 0 ? [`${title}: ${addresses.toSorted().join(' ')}`] : []
  return writeChanges(desk, args, {
    changes,
    done: [
      done,
      ...list(
        'Public now',
        [...after.now].filter((address) => !before.now.has(address)),
      ),
      ...list(
        'Not public any more',
        [...before.now].filter((address) => !after.now.has(address)),
      ),
    ],
  })
}

/** Throws a Refusal where a document has no status of its own. */
export function refuseWithoutStatus({ collection, slug }: Entry): void {
  if (collection !== 'articles' && collection !== 'pages')
    throw new Refusal(
      `“${collection}/${slug}” has no status.`,
      'It is public as soon as a public article or page names it.',
    )
}

/** The time zone of the site's place. Throws a Refusal where its settings cannot be read. */
export function zoneOf({ entries }: Shelf): string {
  const zone = entries.find(({ file }) => file === 'content/sites/site.yaml')?.document?.data.timeZone
  if (typeof zone === 'string') return zone
  throw new Refusal(
    'The time zone of the site is not known.',
    'Mend content/sites/site.yaml: “npm run check” says what is wrong with it.',
  )
}

/** Today in the site's place, as a document writes it. */
export const todayFor = (desk: Desk, shelf: Shelf): string => dayOf(desk.now, zoneOf(shelf))
