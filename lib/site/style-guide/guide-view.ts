import type { Root } from 'hast'
import { addressOf } from '../../content/addresses.ts'
import type { Article, Graph } from '../../content/graph/graph.ts'
import { type ArticleView, buildArticleView } from '../article-view.ts'
import { buildCard, type Card } from '../card.ts'
import { expectedAddresses } from '../expected-addresses.ts'
import { buildFactView, type FactView } from '../fact-view.ts'
import { buildFrame } from '../frame.ts'
import { buildHubView, type HubView } from '../hub-view.ts'
import { buildNumbersView, buildPageView, type NumbersView, type PageView } from '../page-view.ts'
import type { BlockView } from './block-view.ts'
import type { Palette } from './palette.ts'
import { sampleProse } from './sample-prose.ts'

/** Everything that the style guide shows: the site's own views, its blocks and its tokens. */
export interface GuideView {
  hub: HubView
  article: ArticleView
  numbers: NumbersView
  page: PageView
  prose: Root
  facts: readonly FactView[]
  /** A paid story and an editorial one, as far as they are public; one at least. */
  cards: readonly [Card, ...Card[]]
  /** An address of each kind of page. */
  addresses: Record<'article' | 'listing' | 'page', string>
  blocks: readonly BlockView[]
  palette: Palette
}

/** Prepares the style guide from what the site has. Throws where there is no public article to show. */
export function buildGuideView(graph: Graph, blocks: readonly BlockView[], palette: Palette): GuideView {
  const article = fullestOf(graph.articles)
  const { words } = buildFrame(graph, '')
  const paid = graph.articles.find(({ kind }) => kind === 'paid')
  const editorial = graph.articles.find(({ kind }) => kind === 'editorial')
  const [first = article, ...others] = [paid, editorial].flatMap((found) => found ?? [])
  const page = graph.pages.find(({ slug }) => slug !== 'numbers')
  const listing = expectedAddresses(graph).find((address) => /^\/(?:series|topics)\//.test(address))
  return {
    hub: buildHubView(graph),
    article: buildArticleView(graph, article.slug),
    numbers: buildNumbersView(graph),
    page: buildPageView(graph, page?.slug ?? 'numbers'),
    prose: sampleProse(graph),
    facts: graph.facts.map(buildFactView),
    cards: [buildCard(first, words), ...others.map((other) => buildCard(other, words))],
    addresses: {
      article: addressOf.article(article.slug),
      listing: listing ?? addressOf.hub,
      page: addressOf.page(page?.slug ?? 'numbers'),
    },
    blocks,
    palette,
  }
}

/** The article with the most to show, the newest of several. */
function fullestOf(articles: readonly Article[]): Article {
  const [fullest] = articles.toSorted((a, b) => b.keyFigures.length - a.keyFigures.length)
  if (!fullest)
    throw new Error(
      'There is no public article to show. Let one in content/articles say “status: published”.',
    )
  return fullest
}
