import { type Renaming, renameReferences, renamerFor } from '../../content/edit/rename-references.ts'
import { findReferences } from '../../content/graph/find-references.ts'
import { ownAddress } from '../../content/graph/own-address.ts'
import { type FileChange, realChanges } from '../../content/write/change-set.ts'
import { Refusal } from '../../content/write/refusal.ts'
import { readText, writeText } from '../../content/write/source-text.ts'
import type { AddressNews, Fate } from './build-ledger.ts'
import { changeLedger, readLedger } from './change-ledger.ts'
import type { Desk, Run } from './desk.ts'
import { findAddresses } from './find-addresses.ts'
import { readArguments, takeWords, writeSwitches } from './read-arguments.ts'
import { refuseUncleanSlug, refuseUsedAddress } from './refuse-slug.ts'
import { type Entry, findEntry, readShelf, type Shelf } from './shelf.ts'
import { refuseNewProblems, writeChanges } from './write-changes.ts'

/** Gives a document another slug: its file, every reference to it, and an alias where its address was public. */
export const rename: Run = async (args, desk) => {
  const read = readArguments(args, { switches: writeSwitches })
  const [name = '', to = ''] = takeWords(read.words, 2, 2, 'rename <slug> <new-slug>')
  const shelf = await readShelf(desk)
  const entry = findEntry(shelf.entries, name)
  const renaming = { collection: entry.collection, from: entry.slug, to }
  refuseSlug(entry, to, shelf)
  refuseUnclear(entry, shelf)
  const edits = shelf.entries.flatMap((other) => renameWithin(other, renaming))
  const after = await shelf.judge(edits)
  const pages = findAddresses(after, desk.now)?.ever
  const changes = [...edits, changeLedger(shelf, { pages, ...newsOf(renaming, shelf, desk) })]
  const judged = await shelf.judge(changes)
  refuseNewProblems(shelf.check, judged)
  refuseLeft(judged.documents, renaming)
  const address = ownAddress({ collection: entry.collection, slug: to })
  const files = realChanges(edits).filter(({ before, after }) => before !== null && after !== null).length
  return writeChanges(desk, read, {
    changes,
    done: [
      `“${entry.slug}” is “${to}” now${address === undefined ? '' : `, at ${address}`}; ${files} other ${files === 1 ? 'file names' : 'files name'} it so.`,
    ],
  })
}

function renameWithin({ file, bytes }: Entry, renaming: Renaming): FileChange[] {
  const source = readText(file, bytes)
  const after = writeText({ mark: source.mark, text: renameReferences(file, source.text, renaming) })
  const folder = `content/${renaming.collection}/`
  if (!file.startsWith(`${folder}${renaming.from}.`)) return [{ file, before: bytes, after }]
  const moved = `${folder}${renaming.to}${file.slice(folder.length + renaming.from.length)}`
  return [
    { file, before: bytes, after: null },
    { file: moved, before: null, after },
  ]
}

/** An address that readers may have leads to the new one; one that was still to come is only replaced. */
function newsOf({ collection, from, to }: Renaming, shelf: Shelf, desk: Desk): Omit<AddressNews, 'pages'> {
  const before = ownAddress({ collection, slug: from })
  const after = ownAddress({ collection, slug: to })
  if (before === undefined || after === undefined) return {}
  const addresses = findAddresses(shelf.check, desk.now)
  const wasSeen = addresses
    ? addresses.now.has(before)
    : readLedger(shelf).published.some((address) => address === before)
  const fates = new Map<string, Fate>(wasSeen ? [[before, { to: after }]] : [])
  return { renamed: new Map([[before, after]]), fates }
}

function refuseSlug({ collection, slug }: Entry, to: string, shelf: Shelf): void {
  if (['addresses', 'sites', 'styles'].includes(collection))
    throw new Refusal(`“${collection}/${slug}” is known by its name.`, 'Leave it as it is.')
  refuseUncleanSlug(to)
  if (to === slug) throw new Refusal(`“${slug}” is its slug already.`, 'Choose another.')
  if (shelf.entries.some((entry) => entry.collection === collection && entry.slug === to))
    throw new Refusal(`“${to}” is taken in content/${collection}.`, 'Choose another slug.')
  refuseUsedAddress({ collection, slug: to }, shelf, ownAddress({ collection, slug }))
}

/** What cannot be read may name the document in a way that nobody sees. */
function refuseUnclear(entry: Entry, { entries }: Shelf): void {
  const word = new RegExp(`(?<![a-z0-9-])${entry.slug}(?![a-z0-9-])`)
  const unclear = entries.find(
    ({ file, bytes, document }) =>
      !document && file !== entry.file && word.test(Buffer.from(bytes).toString('utf8')),
  )
  if (unclear)
    throw new Refusal(
      `“${unclear.file}” has faults and holds the word “${entry.slug}”.`,
      'Mend it first, so that no reference is left behind: “npm run check” says what is wrong.',
    )
}

function refuseLeft(documents: Shelf['check']['documents'], renaming: Renaming): void {
  for (const document of documents) {
    const rename = renamerFor(document, renaming)
    const links = (document.body?.links ?? []).map(({ href, ...place }) => ({
      place,
      target: 'address',
      value: href,
    }))
    const left = [...findReferences(document), ...links].find(({ target, value }) => rename(target, value))
    if (left)
      throw new Refusal(
        `${left.place.file}:${left.place.line}:${left.place.column} would still name “${left.value}”.`,
        'Write that reference in a plain form first.',
      )
  }
}
