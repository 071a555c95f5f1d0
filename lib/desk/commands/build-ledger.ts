import type { AddressLedger } from '../../content/schema/addresses.ts'

/** What becomes of an address that loses its page: it leads elsewhere, or it is gone. */
export type Fate = { to: string } | { reason: string }

/** What happened to addresses since the ledger was written. */
export interface AddressNews {
  /** Every address that has a page now or at its moment; nothing where nobody knows. */
  pages: ReadonlySet<string> | undefined
  /** Addresses that changed, from old to new. */
  renamed?: ReadonlyMap<string, string>
  /** Addresses that lost their page. */
  fates?: ReadonlyMap<string, Fate>
  /** Addresses that were to come and do not: nobody has them. */
  forgotten?: ReadonlySet<string>
}

/** The ledger after the news: every page is in it, each alias leads straight to a page, nothing is forgotten. */
export function buildLedger(
  { published, moved, gone }: AddressLedger,
  { pages = new Set(), renamed = new Map(), fates = new Map(), forgotten = new Set() }: AddressNews,
): AddressLedger {
  const kept = published.flatMap((address) => {
    const now = renamed.get(address)
    if (now !== undefined) return [now]
    return fates.has(address) || forgotten.has(address) ? [] : [address]
  })
  const missing = [...pages].filter((address) => !kept.includes(address)).toSorted()
  const all = [...new Set([...kept, ...missing])]
  const endOf = (to: string): Fate => fates.get(to) ?? { to: renamed.get(to) ?? to }
  const endings = [
    ...moved.map(({ from, to }) => ({ from, fate: endOf(to) })),
    ...[...fates].map(([from, fate]) => ({ from, fate })),
  ]
  const isFree = (address: string) => !pages.has(address) && !all.includes(address)
  return {
    // A list in order stays in order; one that somebody arranged is added to.
    published: isSorted(published) ? all.toSorted() : all,
    moved: endings.flatMap(({ from, fate }) => ('to' in fate && isFree(from) ? [{ from, to: fate.to }] : [])),
    gone: [
      ...gone.filter(({ address }) => isFree(address)),
      ...endings.flatMap(({ from, fate }) =>
        'reason' in fate && isFree(from) ? [{ address: from, reason: fate.reason }] : [],
      ),
    ],
  }
}

const isSorted = (list: readonly string[]): boolean =>
  list.every((item, index) => index === 0 || (list[index - 1] ?? '') <= item)
