import { addressOf } from '../addresses.ts'
import type { ParsedDocument } from '../document.ts'
import type { CollectionName } from '../schema/field.ts'

const addressIn: Partial<Record<CollectionName, (slug: string) => string>> = {
  articles: addressOf.article,
  authors: addressOf.author,
  pages: addressOf.page,
  places: addressOf.place,
  series: addressOf.series,
  topics: addressOf.topic,
}

/** The address of a document that may have a page of its own. */
export const ownAddress = ({
  collection,
  slug,
}: Pick<ParsedDocument, 'collection' | 'slug'>): string | undefined => addressIn[collection]?.(slug)

/** Whether documents of a collection head a page: that of their own, or the front page. */
export const headsPage = (collection: CollectionName): boolean =>
  collection === 'supplements' || addressIn[collection] !== undefined
