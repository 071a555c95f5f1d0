import type { Root } from 'hast'
import { addressOf } from '../content/addresses.ts'
import type { Article, Graph, Series } from '../content/graph/graph.ts'
import { buildCard, type Card } from './card.ts'
import { buildFactView, type FactView } from './fact-view.ts'
import { formatDay, readingMinutes } from './format.ts'
import { buildFrame, buildPaidLabel, type Frame, type LinkView, type PaidLabel } from './frame.ts'
import { buildHead, type Head } from './head.ts'
import { prepareBody } from './prepare-body.ts'
import { drawQuilt, type Quilt, seedOf } from './quilt.ts'
import { findRelated } from './related.ts'
import { fill, type Words } from './words.ts'

/** An article's place in its series. */
export interface SeriesView {
  title: string
  href: string
  /** “Part 1 of 3”. */
  position: string
  parts: readonly (LinkView & { current: boolean })[]
}

/** Everything that an article's page shows. */
export interface ArticleView {
  frame: Frame
  head: Head
  label: PaidLabel | null
  kicker: LinkView
  title: string
  standfirst: string
  author: LinkView & { description: string; disclosure: string; quilt: Quilt }
  date: string
  isoDate: string
  readingTime: string
  quilt: Quilt
  body: Root
  facts: readonly FactView[]
  keyFigures: readonly FactView[]
  topics: readonly LinkView[]
  places: readonly LinkView[]
  series: SeriesView | null
  featured: readonly Card[]
  related: readonly (Card & { reason: string })[]
}

/** Prepares the page of an article. */
export function buildArticleView(graph: Graph, slug: string): ArticleView {
  const article = graph.articles.find((candidate) => candidate.slug === slug)
  if (!article) throw new Error(`There is no public article “${slug}”. Look in content/articles.`)
  const address = addressOf.article(slug)
  const frame = buildFrame(graph, address)
  const { words } = frame
  const paid = article.kind === 'paid'
  const { title, description, date } = article
  return {
    frame,
    head: buildHead(graph, { address, title, description, paid, published: date }),
    label: buildPaidLabel(article, words),
    kicker: { text: article.kicker, href: addressOf.topic(article.topics[0]?.slug ?? '') },
    title,
    standfirst: article.standfirst,
    author: {
      text: article.author.name,
      href: addressOf.author(article.author.slug),
      description: article.author.description,
      disclosure: article.kind === 'paid' ? article.sponsor.disclosure : '',
      quilt: drawQuilt(seedOf(article.author.slug), 1, 1),
    },
    date: formatDay(date),
    isoDate: date,
    readingTime: fill(words.minutes, { count: readingMinutes(article.body.words) }),
    quilt: drawQuilt(seedOf(slug), 5, 4),
    body: prepareBody(article.body.tree, graph, paid),
    facts: article.facts.map(buildFactView),
    keyFigures: article.keyFigures.map(buildFactView),
    topics: article.topics.map((topic) => ({ text: topic.title, href: addressOf.topic(topic.slug) })),
    places: article.places.map((place) => ({ text: place.name, href: addressOf.place(place.slug) })),
    series: buildSeriesView(
      graph.series.find(({ parts }) => parts.includes(article)),
      article,
      words,
    ),
    featured: graph.supplement.featured
      .filter((other) => other !== article)
      .slice(0, 3)
      .map((other) => buildCard(other, words)),
    related: findRelated(graph, article, words).map(({ article: other, reason }) => ({
      ...buildCard(other, words),
      reason,
    })),
  }
}

function buildSeriesView(series: Series | undefined, article: Article, words: Words): SeriesView | null {
  if (!series) return null
  return {
    title: series.title,
    href: addressOf.series(series.slug),
    position: fill(words.partNumber, { part: series.parts.indexOf(article) + 1, parts: series.parts.length }),
    parts: series.parts.map((part) => ({
      text: part.title,
      href: addressOf.article(part.slug),
      current: part === article,
    })),
  }
}
