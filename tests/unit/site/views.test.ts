import type { Root } from 'hast'
import { describe, expect, it } from 'vitest'
import { checkContent } from '#lib/content/check-content.ts'
import type { Article, Graph } from '#lib/content/graph/graph.ts'
import { buildArticleView } from '#lib/site/article-view.ts'
import { buildCard } from '#lib/site/card.ts'
import { expectedAddresses } from '#lib/site/expected-addresses.ts'
import { buildHubView } from '#lib/site/hub-view.ts'
import { buildAuthorView, buildPlaceView, buildTopicView } from '#lib/site/listing-view.ts'
import { buildNotFoundView, buildNumbersView } from '#lib/site/page-view.ts'
import { prepareBody } from '#lib/site/prepare-body.ts'
import { buildSitemap } from '#lib/site/sitemap.ts'
import { english } from '#lib/site/words.ts'

const { graph: read } = await checkContent(new URL('../../..', import.meta.url).pathname)
if (!read) throw new Error('The content has problems: run npm run check.')
const graph: Graph = read
const story = firstOf(graph.articles)

function firstOf<Item>(items: readonly Item[]): Item {
  const [first] = items
  if (first === undefined) throw new Error('The content has none of these.')
  return first
}

/** The same story under other names, as many times as asked for. */
const copies = (count: number): Article[] =>
  Array.from({ length: count }, (_, index) => ({ ...story, slug: `story-${index}` }))

const withArticles = (articles: readonly Article[]): Graph => ({
  ...graph,
  articles,
  series: [],
  supplement: { ...graph.supplement, featured: articles.slice(0, 4), keyFigures: [] },
})

const editorial = (article: Article): Article => {
  const { sponsor: _, ...rest } = article.kind === 'paid' ? article : { ...article, sponsor: undefined }
  return { ...rest, kind: 'editorial' }
}

describe('the front page', () => {
  it.each([1, 2, 3, 30])('shows each of %d stories once', (count) => {
    const { lead, second, third, more } = buildHubView(withArticles(copies(count)))
    const shown = [lead, second, third, ...more].flatMap((card) => (card ? [card.href] : []))
    expect(shown).toHaveLength(count)
    expect(new Set(shown).size).toBe(count)
  })

  it('follows the order of the supplement', () => {
    const { lead, second, third } = buildHubView(graph)
    expect([lead, second, third].map((card) => card?.title)).toEqual(
      graph.supplement.featured.map(({ title }) => title),
    )
  })
})

describe('the paid label', () => {
  it('stands on a paid story and on each card of one', () => {
    const view = buildArticleView(graph, story.slug)
    expect(view.label?.text).toBe('Paid content: Optum')
    for (const card of [...view.featured, ...view.related])
      expect(card.label?.text).toBe('Paid content: Optum')
  })

  it('does not stand on an editorial one', () => {
    const free = editorial(story)
    expect(buildCard(free, english).label).toBeNull()
    expect(buildArticleView(withArticles([free]), story.slug).label).toBeNull()
  })
})

describe('search engines', () => {
  it('are told of each page once, paid ones only where the site allows it', () => {
    const all = buildSitemap(graph).map(({ url }) => url)
    expect(all).toHaveLength(expectedAddresses(graph).length)
    const closed = { ...graph, site: { ...graph.site, indexPaidPages: false } }
    expect(buildSitemap(closed)).toHaveLength(all.length - graph.articles.length)
    expect(buildArticleView(closed, story.slug).head.index).toBe(false)
    expect(buildArticleView(graph, story.slug).head.index).toBe(true)
  })

  it('are never asked to keep the page for a missing address', () => {
    expect(buildNotFoundView(graph).head.index).toBe(false)
  })
})

describe('links to other sites', () => {
  const link = (href: string): Root => ({
    type: 'root',
    children: [{ type: 'element', tagName: 'a', properties: { href }, children: [] }],
  })
  const relOf = (tree: Root) => {
    const [node] = tree.children
    return node?.type === 'element' ? node.properties.rel : undefined
  }

  it('are sponsored in anything that somebody paid for', () => {
    expect(relOf(prepareBody(link('https://example.com/'), graph, true))).toEqual(['sponsored'])
  })

  it('are sponsored wherever they lead to a sponsor, and plain elsewhere', () => {
    expect(relOf(prepareBody(link('https://optum.com/another/page'), graph, false))).toEqual(['sponsored'])
    expect(relOf(prepareBody(link('https://example.com/'), graph, false))).toBeUndefined()
    expect(relOf(prepareBody(link('/numbers/'), graph, true))).toBeUndefined()
    expect(buildAuthorView(graph, 'optum').link?.sponsored).toBe(true)
  })
})

describe('an article', () => {
  it('says where it stands in its series', () => {
    const view = buildArticleView(graph, 'one-roof-in-hemet')
    expect(view.series?.position).toBe('Part 2 of 3')
    expect(view.series?.parts.filter(({ current }) => current)).toHaveLength(1)
  })

  it('never relates to itself, and says why for each that it relates to', () => {
    for (const { slug } of graph.articles) {
      const { related } = buildArticleView(graph, slug)
      expect(related.map(({ href }) => href)).not.toContain(`/articles/${slug}/`)
      for (const { reason } of related) expect(reason).toMatch(/^Same (?:series|place|topic): ./)
    }
  })

  it('is found from each topic and place that it names', () => {
    for (const { slug, title, topics, places } of graph.articles) {
      const listings = [
        ...topics.map((topic) => buildTopicView(graph, topic.slug)),
        ...places.map((place) => buildPlaceView(graph, place.slug)),
      ]
      for (const { cards } of listings) expect(cards.map((card) => card.title)).toContain(title)
      expect(slug).not.toBe('')
    }
  })

  it('that is not there is named in the error', () => {
    expect(() => buildArticleView(graph, 'no-such-story')).toThrow('no-such-story')
  })
})

describe('the ledger', () => {
  it('shows each public fact once, with its source or its working', () => {
    const { ledger } = buildNumbersView(graph)
    expect(new Set(ledger.map(({ slug }) => slug)).size).toBe(graph.facts.length)
    for (const fact of ledger) expect(fact.source || fact.working).not.toBe('')
  })

  it('keeps the qualifier with each figure', () => {
    const full = Object.fromEntries(
      buildNumbersView(graph).ledger.map(({ slug, full: text }) => [slug, text]),
    )
    expect(full['matched-donations']).toBe('more than $7.3 million')
    expect(full['pandemic-donations']).toBe('over $1 million')
    expect(full['volunteer-hours']).toBe('nearly 149,000 hours')
    expect(full['patients-california']).toBe('2 million patients')
  })
})
