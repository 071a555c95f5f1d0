import type { Root } from 'hast'
import { addressOf } from '../content/addresses.ts'
import type { Article, Fact, Graph } from '../content/graph/graph.ts'
import { buildCard, type Card } from './card.ts'
import { buildFactView, type FactView } from './fact-view.ts'
import { buildFrame, type Frame, type LinkView } from './frame.ts'
import { buildHead, type Head } from './head.ts'
import { prepareBody } from './prepare-body.ts'

/** Everything that a page with text of its own shows. */
export interface PageView {
  frame: Frame
  head: Head
  title: string
  standfirst: string
  body: Root
  facts: readonly FactView[]
}

/** The page with the ledger under its text. */
export interface NumbersView extends PageView {
  ledger: readonly (FactView & { usedIn: readonly LinkView[] })[]
}

/** The page for an address that does not exist. */
export interface NotFoundView {
  frame: Frame
  head: Head
  cards: readonly Card[]
}

/** Prepares a page of `content/pages`. */
export function buildPageView(graph: Graph, slug: string): PageView {
  const page = graph.pages.find((candidate) => candidate.slug === slug)
  if (!page) throw new Error(`There is no public page “${slug}”. Look in content/pages.`)
  const address = addressOf.page(slug)
  const { title, standfirst, description, body } = page
  return {
    frame: buildFrame(graph, address),
    head: buildHead(graph, { address, title, description }),
    title,
    standfirst,
    body: prepareBody(body.tree, graph, false),
    facts: graph.facts.map(buildFactView),
  }
}

/** Prepares `/numbers/`: its text, then every public fact with its source and the stories that use it. */
export function buildNumbersView(graph: Graph): NumbersView {
  const uses = (article: Article, slug: string) => article.facts.some((fact) => fact.slug === slug)
  return {
    ...buildPageView(graph, 'numbers'),
    ledger: inOrderOfUse(graph).map((fact) => ({
      ...buildFactView(fact),
      usedIn: graph.articles
        .filter((article) => uses(article, fact.slug))
        .map(({ title, slug }) => ({ text: title, href: addressOf.article(slug) })),
    })),
  }
}

/** The supplement's key figures first, then as the stories name them, newest story first. */
const inOrderOfUse = ({ supplement, articles, facts }: Graph): readonly Fact[] => [
  ...new Set([...supplement.keyFigures, ...articles.flatMap((article) => article.facts), ...facts]),
]

/** Prepares the 404 page, which must help from any address. */
export function buildNotFoundView(graph: Graph): NotFoundView {
  const frame = buildFrame(graph, '')
  const { words } = frame
  const head = buildHead(graph, {
    address: '/404.html',
    title: words.notFoundTitle,
    description: words.notFoundDescription,
  })
  return {
    frame,
    head: { ...head, index: false },
    cards: graph.supplement.featured.slice(0, 3).map((article) => buildCard(article, words)),
  }
}
