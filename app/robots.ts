import type { MetadataRoute } from 'next'
import { readGraph } from '#lib/content/read-graph.ts'

export const dynamic = 'force-static'

// Pages that must not be indexed say so in their heads; a page that robots.txt hides could not.
export default async function robots(): Promise<MetadataRoute.Robots> {
  const { site } = await readGraph()
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${site.origin}/sitemap.xml` }
}
