import { addressOf } from '../content/addresses.ts'
import type { Graph } from '../content/graph/graph.ts'
import { expectedAddresses } from './expected-addresses.ts'

/** One entry of the sitemap; `lastModified` is a day of the content, never of the build. */
export interface SitemapEntry {
  url: string
  lastModified?: string
}

/** Every page that search engines may index, with the day of an article. */
export function buildSitemap(graph: Graph): readonly SitemapEntry[] {
  const articles = new Map(graph.articles.map((article) => [addressOf.article(article.slug), article]))
  return expectedAddresses(graph).flatMap((address) => {
    const article = articles.get(address)
    if (article?.kind === 'paid' && !graph.site.indexPaidPages) return []
    const url = `${graph.site.origin}${address}`
    return [article ? { url, lastModified: article.date } : { url }]
  })
}
