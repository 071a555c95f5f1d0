import type { ParsedDocument } from '../document.ts'
import type { Place, Problem } from '../problem.ts'
import { type CollectionName, collectionNames } from '../schema/field.ts'

/** A file that exists but could not be read: what names it is not at fault. */
export type Unreadable = Pick<ParsedDocument, 'collection' | 'slug'>

/** Every document by collection and slug, and the names of the pictures: what references are resolved against. */
export interface Library {
  documents: readonly ParsedDocument[]
  media: ReadonlySet<string>
  find: (collection: CollectionName, slug: string) => ParsedDocument | undefined
  slugs: (collection: CollectionName) => readonly string[]
  of: (collection: CollectionName) => readonly ParsedDocument[]
  /** The names of files that could not be read, of one collection. */
  unreadable: (collection: CollectionName) => readonly string[]
}

/** Arranges documents for looking up. */
export function buildLibrary(
  documents: readonly ParsedDocument[],
  media: ReadonlySet<string>,
  unreadable: readonly Unreadable[],
): Library {
  const byName = new Map(collectionNames.map((name) => [name, new Map<string, ParsedDocument>()]))
  for (const document of documents) byName.get(document.collection)?.set(document.slug, document)
  const of = (collection: CollectionName) => [...(byName.get(collection)?.values() ?? [])]
  return {
    documents,
    media,
    find: (collection, slug) => byName.get(collection)?.get(slug),
    slugs: (collection) => of(collection).map(({ slug }) => slug),
    of,
    unreadable: (collection) =>
      unreadable.flatMap((file) => (file.collection === collection ? [file.slug] : [])),
  }
}

/** Where a field of a document stands; the document's beginning if the field is not written. */
export function placeOfField(document: ParsedDocument, path: string): Place {
  const { file, line, column } = document.places[path] ??
    document.places[''] ?? { file: document.file, line: 1, column: 1 }
  return { file, line, column }
}

/** A problem at a place. */
export const problemAt = ({ file, line, column }: Place, rest: Omit<Problem, keyof Place>): Problem => ({
  file,
  line,
  column,
  ...rest,
})
