import { addressOf } from '../content/addresses.ts'
import type { Article, Graph } from '../content/graph/graph.ts'
import { formatFolioDay, formatTemperature } from './format.ts'
import { english, fill, type Words } from './words.ts'

/** A link as a component draws it. */
export interface LinkView {
  text: string
  href: string
}

/** What stands before the headline of everything that somebody paid for. */
export interface PaidLabel {
  /** “Paid content: Optum”. */
  text: string
  explanation: LinkView
}

/** What each page of the site has around its content. */
export interface Frame {
  language: 'en'
  words: Words
  folio: { temperature: string; city: string; date: string; isoDate: string }
  masthead: { title: string; subtitle: string; name: string }
  sections: readonly (LinkView & { current: boolean })[]
  footer: { line: string; links: readonly LinkView[] }
}

/** The supplement's whole name, which is also the site's: its publisher's is not known. */
export const siteName = ({ supplement }: Graph): string => `${supplement.title} ${supplement.subtitle}`

/** Prepares folio, masthead, sections and footer for the page at `address`. */
export function buildFrame(graph: Graph, address: string): Frame {
  const { site, supplement } = graph
  const words = english
  return {
    language: 'en',
    words,
    folio: {
      temperature: formatTemperature(supplement.temperature),
      city: site.city,
      date: formatFolioDay(supplement.editionDate),
      isoDate: supplement.editionDate,
    },
    masthead: { title: supplement.title, subtitle: supplement.subtitle, name: siteName(graph) },
    sections: supplement.sections.map(({ label, link }) => ({
      text: label,
      href: link,
      current: link === address,
    })),
    footer: {
      line: `${siteName(graph)} · ${site.city}`,
      links: [
        { text: words.frontPage, href: addressOf.hub },
        { text: words.byTheNumbers, href: addressOf.numbers },
        { text: words.whatPaidContentMeans, href: addressOf.paidContent },
      ],
    },
  }
}

/** The paid label of an article, or `null` for an editorial one; the only function that decides it. */
export function buildPaidLabel(article: Article, words: Words): PaidLabel | null {
  if (article.kind !== 'paid') return null
  return {
    text: fill(words.paidContent, { sponsor: article.sponsor.name }),
    explanation: { text: words.whatDoesThisMean, href: addressOf.paidContent },
  }
}
