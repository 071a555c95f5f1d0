import { addressOf } from '../content/addresses.ts'
import type { Article } from '../content/graph/graph.ts'
import { readingMinutes } from './format.ts'
import { buildPaidLabel, type PaidLabel } from './frame.ts'
import { drawQuilt, type Quilt, seedOf } from './quilt.ts'
import { fill, type Words } from './words.ts'

/** An article as it stands on another page: never without its paid label. */
export interface Card {
  href: string
  kicker: string
  title: string
  standfirst: string
  label: PaidLabel | null
  author: string
  readingTime: string
  quilt: Quilt
}

/** Prepares the card of an article. */
export const buildCard = (article: Article, words: Words): Card => ({
  href: addressOf.article(article.slug),
  kicker: article.kicker,
  title: article.title,
  standfirst: article.standfirst,
  label: buildPaidLabel(article, words),
  author: article.author.name,
  readingTime: fill(words.minutes, { count: readingMinutes(article.body.words) }),
  quilt: drawQuilt(seedOf(article.slug), 5, 2),
})
