import { addressOf } from '../content/addresses.ts'
import type { Article, Graph } from '../content/graph/graph.ts'
import { buildCard, type Card } from './card.ts'
import { buildFrame, type Frame, type LinkView } from './frame.ts'
import { buildHead, type Head } from './head.ts'
import { drawQuilt, type Quilt, seedOf } from './quilt.ts'
import { isSponsorAddress } from './sponsored.ts'
import { fill } from './words.ts'

/** Everything that the page of a topic, an author, a series or a place shows: what it is, then its stories. */
export interface ListingView {
  frame: Frame
  head: Head
  kicker: string
  title: string
  description: string
  /** A line of small facts: the region of a place, the number of stories. */
  details: readonly string[]
  link: (LinkView & { sponsored: boolean }) | null
  quilt: Quilt
  cards: readonly Card[]
  /** Whether the order of the stories means something, as it does in a series. */
  ordered: boolean
}

interface ListingInput {
  address: string
  slug: string
  kicker: 'topic' | 'authorKicker' | 'series' | 'place'
  title: string
  description: string
  details?: readonly string[]
  link?: ListingView['link']
  articles: readonly Article[]
}

function buildListing(graph: Graph, input: ListingInput): ListingView {
  const frame = buildFrame(graph, input.address)
  const { words } = frame
  const count = input.articles.length
  return {
    frame,
    head: buildHead(graph, input),
    kicker: words[input.kicker],
    title: input.title,
    description: input.description,
    details: [...(input.details ?? []), count === 1 ? words.storiesOne : fill(words.storiesOther, { count })],
    link: input.link ?? null,
    quilt: drawQuilt(seedOf(input.address), 4, 2),
    cards: input.articles.map((article) => buildCard(article, words)),
    ordered: input.kicker === 'series',
  }
}

/** Prepares the page of a topic. */
export function buildTopicView(graph: Graph, slug: string): ListingView {
  const topic = entityOf(graph.topics, slug)
  return buildListing(graph, {
    address: addressOf.topic(slug),
    kicker: 'topic',
    ...topic,
    articles: graph.articles.filter(({ topics }) => topics.includes(topic)),
  })
}

/** Prepares the page of an author. */
export function buildAuthorView(graph: Graph, slug: string): ListingView {
  const author = entityOf(graph.authors, slug)
  const { words } = buildFrame(graph, addressOf.author(slug))
  return buildListing(graph, {
    address: addressOf.author(slug),
    slug,
    kicker: 'authorKicker',
    title: author.name,
    description: author.description,
    link: author.link
      ? {
          text: fill(words.moreAbout, { name: author.name }),
          href: author.link,
          sponsored: isSponsorAddress(graph, author.link),
        }
      : null,
    articles: graph.articles.filter((article) => article.author === author),
  })
}

/** Prepares the page of a series. */
export function buildSeriesView(graph: Graph, slug: string): ListingView {
  const series = entityOf(graph.series, slug)
  return buildListing(graph, {
    address: addressOf.series(slug),
    kicker: 'series',
    ...series,
    articles: series.parts,
  })
}

/** Prepares the page of a place. */
export function buildPlaceView(graph: Graph, slug: string): ListingView {
  const place = entityOf(graph.places, slug)
  return buildListing(graph, {
    address: addressOf.place(slug),
    slug,
    kicker: 'place',
    title: place.name,
    description: place.description,
    details: [place.region],
    articles: graph.articles.filter(({ places }) => places.includes(place)),
  })
}

function entityOf<Entity extends { slug: string }>(entities: readonly Entity[], slug: string): Entity {
  const entity = entities.find((candidate) => candidate.slug === slug)
  if (!entity) throw new Error(`Nothing public is called “${slug}”. Look in content/.`)
  return entity
}
