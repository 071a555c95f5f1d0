import { addressOf } from '../addresses.ts'
import type { ParsedDocument } from '../document.ts'
import type { Problem } from '../problem.ts'
import { addressesSchema } from '../schema/addresses.ts'
import { findPublic } from './find-public.ts'
import type { Fact } from './graph.ts'
import { isPublic } from './is-public.ts'
import { type Library, placeOfField, problemAt } from './library.ts'
import { ownAddress } from './own-address.ts'

/**
 * Holds what is public, now or at its moment, against the ledger of addresses: none that was published may vanish
 * without a word, and none may be missing there. Without a ledger nothing was promised.
 */
export function checkAddresses(
  library: Library,
  visible: ReadonlySet<ParsedDocument>,
  facts: ReadonlyMap<string, Fact>,
): Problem[] {
  const ledger = library.find('addresses', 'ledger')
  // Beside a faulty file nobody knows what is public; a preview shows more than is.
  if (!ledger || library.showing.preview || library.sketches.length > library.documents.length) return []
  const pages = findPages(library, visible, facts)
  const { published, moved, gone } = addressesSchema.parse(ledger.data)
  const problems: Problem[] = []
  const add = (path: string, rule: Problem['rule'], value: string, message: string, remedy: string) =>
    problems.push(problemAt(placeOfField(ledger, path), { rule, value, message, remedy }))
  const elsewhere = new Map(moved.map(({ from, to }) => [from, to]))
  const seen = new Set<string>()
  const once = (path: string, address: string) => {
    if (seen.has(address))
      add(path, 'address-conflict', address, `“${address}” stands twice in the ledger.`, 'Keep it once.')
    seen.add(address)
  }
  published.forEach((address, index) => {
    once(`published.${index}`, address)
    if (!pages.has(address))
      add(
        `published.${index}`,
        'address-vanished',
        address,
        `“${address}” was published, and has no page any more.`,
        'Bring the page back, or move this line to “moved” with where it leads now, or to “gone” with a reason.',
      )
  })
  moved.forEach(({ from, to }, index) => {
    once(`moved.${index}.from`, from)
    const end = findEnd(from, elsewhere)
    if (pages.has(from)) add(`moved.${index}.from`, 'address-conflict', from, ...takenBy(from))
    if (end === undefined)
      add(
        `moved.${index}.to`,
        'address-conflict',
        to,
        `“${from}” leads in a circle.`,
        'Let it lead to a page.',
      )
    else if (!pages.has(end))
      add(
        `moved.${index}.to`,
        'address-conflict',
        to,
        `“${from}” leads to “${end}”, which has no page.`,
        'Let it lead to a page, or move it to “gone” with a reason.',
      )
  })
  gone.forEach(({ address }, index) => {
    once(`gone.${index}.address`, address)
    if (pages.has(address)) add(`gone.${index}.address`, 'address-conflict', address, ...takenBy(address))
  })
  const recorded = new Set(published)
  for (const [address, document] of pages)
    if (!recorded.has(address))
      problems.push(
        problemAt(placeOfField(document ?? ledger, ''), {
          rule: 'address-unrecorded',
          value: address,
          message: `“${address}” is not in the ledger of addresses.`,
          remedy: 'Run “npm run desk -- record”, so that it can never vanish unnoticed.',
        }),
      )
  return problems
}

const takenBy = (address: string): [message: string, remedy: string] => [
  `“${address}” has a page of its own again.`,
  'Take this entry out and put the address under “published”.',
]

/** Each address that has a page now or will have one at its moment, with its document. */
export function findPages(
  library: Library,
  visible: ReadonlySet<ParsedDocument>,
  facts: ReadonlyMap<string, Fact>,
): Map<string, ParsedDocument | undefined> {
  const some = library.documents.some(({ data }) => data.status === 'scheduled')
  const everDue: Library = {
    ...library,
    isPublic: (document) =>
      isPublic(document, { now: Number.POSITIVE_INFINITY, preview: false }, library.zone),
  }
  const all = some ? findPublic(everDue, facts) : visible
  const pages = new Map<string, ParsedDocument | undefined>([[addressOf.hub, undefined]])
  for (const document of [...all].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const address = ownAddress(document)
    if (address !== undefined) pages.set(address, document)
  }
  return pages
}

function findEnd(from: string, elsewhere: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>()
  let at = from
  for (let to = elsewhere.get(at); to !== undefined; to = elsewhere.get(at)) {
    if (seen.has(at)) return undefined
    seen.add(at)
    at = to
  }
  return at
}
