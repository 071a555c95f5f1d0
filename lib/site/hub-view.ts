import { addressOf } from '../content/addresses.ts'
import type { Graph } from '../content/graph/graph.ts'
import { buildCard, type Card } from './card.ts'
import { buildFactView, type FactView } from './fact-view.ts'
import { buildFrame, type Frame, type LinkView } from './frame.ts'
import { buildHead, type Head } from './head.ts'
import { drawQuilt, type Quilt, seedOf } from './quilt.ts'
import { fill } from './words.ts'

/** Everything that the front page shows. */
export interface HubView {
  frame: Frame
  head: Head
  frieze: Quilt
  lead: Card | null
  /** The second of the featured articles, with a picture as tall as its text. */
  second: Card | null
  third: Card | null
  /** The rest of the featured articles, then everything else, newest first. */
  more: readonly Card[]
  keyFigures: readonly FactView[]
  about: { text: string; paidBy: string; explanation: LinkView }
  series: readonly { title: string; href: string; description: string; parts: readonly LinkView[] }[]
}

/** Prepares the front page; its order is the supplement's `featured`. */
export function buildHubView(graph: Graph): HubView {
  const { supplement } = graph
  const frame = buildFrame(graph, addressOf.hub)
  const { words } = frame
  const ordered = [...new Set([...supplement.featured, ...graph.articles])].map((article) =>
    buildCard(article, words),
  )
  const [lead = null, second = null, third = null, ...more] = ordered
  const sponsors = new Intl.ListFormat('en-US').format(graph.sponsors.map(({ name }) => name))
  return {
    frame,
    head: buildHead(graph, {
      address: addressOf.hub,
      title: frame.masthead.name,
      description: supplement.description,
    }),
    frieze: drawQuilt(seedOf(supplement.slug), 18, 3),
    lead,
    second: second && { ...second, quilt: drawQuilt(seedOf(second.href), 5, 4) },
    third,
    more,
    keyFigures: supplement.keyFigures.map(buildFactView),
    about: {
      text: supplement.about,
      paidBy: sponsors ? fill(words.paidBy, { sponsor: sponsors }) : '',
      explanation: { text: words.whatPaidContentMeans, href: addressOf.paidContent },
    },
    series: graph.series.map(({ slug, title, description, parts }) => ({
      title,
      href: addressOf.series(slug),
      description,
      parts: parts.map((part) => ({ text: part.title, href: addressOf.article(part.slug) })),
    })),
  }
}
