import type { MetadataRoute } from 'next'
import { readGraph } from '#lib/content/read-graph.ts'
import { buildSitemap } from '#lib/site/sitemap.ts'

export const dynamic = 'force-static'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return [...buildSitemap(await readGraph())]
}
