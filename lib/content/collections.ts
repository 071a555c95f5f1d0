import type { z } from 'zod'
import { addressesSchema } from './schema/addresses.ts'
import { articleSchema } from './schema/article.ts'
import { authorSchema } from './schema/author.ts'
import { factSchema } from './schema/fact.ts'
import type { CollectionName } from './schema/field.ts'
import { pageSchema } from './schema/page.ts'
import { placeSchema } from './schema/place.ts'
import { seriesSchema } from './schema/series.ts'
import { siteSchema } from './schema/site.ts'
import { sponsorSchema } from './schema/sponsor.ts'
import { styleSchema } from './schema/style.ts'
import { supplementSchema } from './schema/supplement.ts'
import { topicSchema } from './schema/topic.ts'

/** How a collection's files look: MDX has front matter and a body, YAML is data alone. */
export interface Collection {
  extension: 'mdx' | 'yaml'
  schema: z.ZodType<Record<string, unknown>>
}

/** Each folder under `content/` with the schema of its files; nothing else describes them. */
export const collections: Record<CollectionName, Collection> = {
  addresses: { extension: 'yaml', schema: addressesSchema },
  articles: { extension: 'mdx', schema: articleSchema },
  authors: { extension: 'yaml', schema: authorSchema },
  facts: { extension: 'yaml', schema: factSchema },
  pages: { extension: 'mdx', schema: pageSchema },
  places: { extension: 'yaml', schema: placeSchema },
  series: { extension: 'yaml', schema: seriesSchema },
  sites: { extension: 'yaml', schema: siteSchema },
  sponsors: { extension: 'yaml', schema: sponsorSchema },
  styles: { extension: 'yaml', schema: styleSchema },
  supplements: { extension: 'yaml', schema: supplementSchema },
  topics: { extension: 'yaml', schema: topicSchema },
}
