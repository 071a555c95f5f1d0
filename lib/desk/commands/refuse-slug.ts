import { ownAddress } from '../../content/graph/own-address.ts'
import { slugFrom } from '../../content/parse/slug-from.ts'
import { Refusal } from '../../content/write/refusal.ts'
import { readLedger } from './change-ledger.ts'
import type { Entry, Shelf } from './shelf.ts'

/** Throws a Refusal where a slug makes no clean address. */
export function refuseUncleanSlug(slug: string): void {
  const clean = slugFrom(slug)
  if (slug === '' || clean !== slug)
    throw new Refusal(
      `“${slug}” makes no clean address.`,
      clean ? `Write “${clean}”.` : 'Write lower-case letters, digits and single hyphens.',
    )
}

/** Throws a Refusal where a slug's address belonged to another page, whose readers it still serves. */
export function refuseUsedAddress(
  document: Pick<Entry, 'collection' | 'slug'>,
  shelf: Shelf,
  own?: string,
): void {
  const address = ownAddress(document)
  const { moved, gone } = readLedger(shelf)
  const alias = moved.find(({ from, to }) => from === address && to !== own)
  if (alias) throw new Refusal(`“${alias.from}” leads readers to ${alias.to}.`, 'Choose another slug.')
  if (gone.some((lost) => lost.address === address))
    throw new Refusal(`“${address}” was a page that is gone.`, 'Choose another slug.')
}
