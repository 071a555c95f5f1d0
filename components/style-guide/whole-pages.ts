import { addressOf } from '#lib/content/addresses.ts'
import type { GuideView } from '#lib/site/style-guide/guide-view.ts'

/** A page component, to be seen at an address of the site rather than within the guide. */
export interface WholePage {
  component: string
  address: string
  note: string
}

/** Every component that is a whole page. */
export const wholePages = ({ addresses }: GuideView): readonly WholePage[] => [
  { component: 'HubPage', address: addressOf.hub, note: 'The front page.' },
  { component: 'ArticlePage', address: addresses.article, note: 'An article.' },
  { component: 'ListingPage', address: addresses.listing, note: 'A topic, an author, a series or a place.' },
  { component: 'NumbersPage', address: addressOf.numbers, note: 'Every figure.' },
  { component: 'TextPage', address: addresses.page, note: 'A page that is its text alone.' },
  { component: 'NotFoundPage', address: '/not/here/', note: 'An address that does not exist.' },
  { component: 'PageShell', address: addressOf.hub, note: 'What stands around all of these.' },
]
