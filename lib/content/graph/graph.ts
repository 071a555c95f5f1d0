import type { z } from 'zod'
import type { Body } from '../document.ts'
import type { articleSchema } from '../schema/article.ts'
import type { authorSchema } from '../schema/author.ts'
import type { factSchema } from '../schema/fact.ts'
import type { pageSchema } from '../schema/page.ts'
import type { placeSchema } from '../schema/place.ts'
import type { seriesSchema } from '../schema/series.ts'
import type { siteSchema } from '../schema/site.ts'
import type { sponsorSchema } from '../schema/sponsor.ts'
import type { supplementSchema } from '../schema/supplement.ts'
import type { topicSchema } from '../schema/topic.ts'

interface Entity {
  slug: string
  /** Path of its file from the project's root. */
  file: string
}

export type Author = Entity & z.output<typeof authorSchema>
export type Sponsor = Entity & z.output<typeof sponsorSchema>
export type Topic = Entity & z.output<typeof topicSchema>
export type Place = Entity & z.output<typeof placeSchema>
/** A figure; a computed one keeps its operands as numbers and slugs, its arithmetic already checked. */
export type Fact = Entity & z.output<typeof factSchema>
export type Site = Entity & Omit<z.output<typeof siteSchema>, 'supplement'>
export type Page = Entity & z.output<typeof pageSchema> & { body: Body }

type ArticleData = z.output<typeof articleSchema>
type References = 'author' | 'topics' | 'places' | 'keyFigures'

interface Resolved extends Entity {
  author: Author
  topics: readonly Topic[]
  places: readonly Place[]
  keyFigures: readonly Fact[]
  /** Every fact that its text, blocks and key figures name, in order of first mention. */
  facts: readonly Fact[]
  body: Body
}

export type PaidArticle = Omit<Extract<ArticleData, { kind: 'paid' }>, References | 'sponsor'> &
  Resolved & { sponsor: Sponsor }
export type EditorialArticle = Omit<Extract<ArticleData, { kind: 'editorial' }>, References> & Resolved
/** An article that readers may see, its references resolved. */
export type Article = PaidArticle | EditorialArticle

export type Series = Entity & Omit<z.output<typeof seriesSchema>, 'parts'> & { parts: readonly Article[] }

export type Supplement = Entity &
  Omit<z.output<typeof supplementSchema>, 'featured' | 'keyFigures'> & {
    featured: readonly Article[]
    keyFigures: readonly Fact[]
  }

/**
 * Everything that readers may see, each reference resolved once, frozen. Drafts are not in it, nor is what
 * only drafts refer to: a topic, a place, an author, a sponsor or a fact that no public document names.
 */
export interface Graph {
  site: Site
  supplement: Supplement
  /** Newest first, then by slug. */
  articles: readonly Article[]
  /** By slug, as are the lists that follow. */
  pages: readonly Page[]
  authors: readonly Author[]
  sponsors: readonly Sponsor[]
  topics: readonly Topic[]
  series: readonly Series[]
  places: readonly Place[]
  facts: readonly Fact[]
}
