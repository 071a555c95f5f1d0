import { describe, expect, it } from 'vitest'
import { buildGraph } from '#lib/content/graph/build-graph.ts'
import { examineSite, graphOf } from '../../fixtures/examine-site.ts'
import { smallSite, smallSiteText } from '../../fixtures/small-site.ts'

const graph = graphOf(smallSite())
const slugs = (entities: readonly { slug: string }[]) => entities.map(({ slug }) => slug)

describe('the content graph', () => {
  it('holds nothing of a draft, nor of what only a draft names', () => {
    expect(JSON.stringify(graph)).not.toMatch(/quokkadraft/i)
  })

  it('shows the draft and what it names once it is published', () => {
    const published = graphOf(
      smallSite({
        'content/articles/four.mdx': smallSiteText(
          'content/articles/four.mdx',
          'status: draft',
          'status: published',
        ),
      }),
    )
    expect(slugs(published.articles)).toEqual(['four', 'one', 'three', 'two'])
    expect(slugs(published.topics)).toContain('quokkadraft-topic')
    expect(slugs(published.places)).toContain('quokkadraft-place')
    expect(slugs(published.facts)).toContain('quokkadraft-fact')
    expect(slugs(published.sponsors)).toContain('quokkadraft-sponsor')
    expect(slugs(published.series[0]?.parts ?? [])).toEqual(['one', 'four', 'three'])
    expect(slugs(published.supplement.featured)).toEqual(['one', 'four', 'two'])
  })

  it('leaves a draft out of its series and out of the featured articles, and keeps their order', () => {
    expect(slugs(graph.series[0]?.parts ?? [])).toEqual(['one', 'three'])
    expect(slugs(graph.supplement.featured)).toEqual(['one', 'two'])
  })

  it('leaves out a series without a public part', () => {
    const alone = smallSiteText('content/series/rooms.yaml', '  - one\n  - four\n  - three', '  - four')
    expect(graphOf(smallSite({ 'content/series/rooms.yaml': alone })).series).toEqual([])
  })

  it('lists articles from the newest, those of one day by slug, and everything else by slug', () => {
    expect(slugs(graph.articles)).toEqual(['one', 'three', 'two'])
    for (const list of [graph.pages, graph.authors, graph.sponsors, graph.topics, graph.places, graph.facts])
      expect(slugs(list)).toEqual(slugs(list).toSorted())
  })

  it('resolves each reference to the one object that it names', () => {
    const [one] = graph.articles
    expect(one?.kind === 'paid' && one.sponsor).toBe(graph.sponsors[0])
    expect(one?.author).toBe(graph.authors.find(({ slug }) => slug === 'acme'))
    expect(one?.topics).toEqual([graph.topics.find(({ slug }) => slug === 'care')])
    expect(graph.series[0]?.parts[0]).toBe(one)
    expect(graph.supplement.featured[0]).toBe(one)
  })

  it('lists the facts of an article in the order of their first mention, each once', () => {
    expect(slugs(graph.articles[0]?.facts ?? [])).toEqual(['chairs', 'hours', 'hours-each-chair'])
  })

  it('keeps a fact that a public fact is computed from', () => {
    const only = smallSite({
      'content/supplements/spring.yaml': smallSiteText(
        'content/supplements/spring.yaml',
        'keyFigures:\n  - chairs\n  - hours\n',
        '',
      ),
      'content/articles/one.mdx': null,
      'content/articles/four.mdx': null,
      'content/articles/two.mdx': smallSiteText(
        'content/articles/two.mdx',
        '[the room](/articles/one/)',
        'the room',
      ),
      'content/series/rooms.yaml': null,
    })
    only.set(
      'content/supplements/spring.yaml',
      (only.get('content/supplements/spring.yaml') ?? '').replace('  - one\n  - four\n', ''),
    )
    expect(slugs(graphOf(only).facts)).toEqual(['chairs', 'hours', 'hours-each-chair'])
  })

  it('is frozen to its last leaf', () => {
    const open: string[] = []
    const visit = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return
      if (!Object.isFrozen(value)) open.push(path)
      for (const [key, item] of Object.entries(value)) visit(item, `${path}.${key}`)
    }
    visit(graph, 'graph')
    expect(open).toEqual([])
  })

  it('does not change what it is built from, so that it can be built again', () => {
    const { documents } = examineSite(smallSite())
    const before = JSON.stringify(documents)
    const pictures = new Set(['door.png', 'quokkadraft.png'])
    const [first, second] = [buildGraph(documents, pictures), buildGraph(documents, pictures)]
    expect(JSON.stringify(documents)).toBe(before)
    expect(second).toEqual(first)
  })

  it('is not built while a file is unreadable, and blames nobody who names that file', () => {
    const { documents } = examineSite(smallSite({ 'content/topics/care.yaml': null }))
    const result = buildGraph(documents, new Set(['door.png', 'quokkadraft.png']), [
      { collection: 'topics', slug: 'care' },
    ])
    expect(result).toEqual({ graph: null, problems: [] })
  })
})
