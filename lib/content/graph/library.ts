import type { ParsedDocument } from '../document.ts'
import type { Place, Problem } from '../problem.ts'
import { type CollectionName, collectionNames } from '../schema/field.ts'
import { isPublic, type Showing, type Zone } from './is-public.ts'

/**
 * A file with problems of its own. What names it is not at fault; what could be read of it is checked all the same,
 * though its fields may be of any form and its body may be missing.
 */
export type Faulty = Pick<ParsedDocument, 'collection' | 'slug'> &
  Partial<Pick<ParsedDocument, 'file' | 'data' | 'places' | 'figures' | 'body'>>

/** A document as the checks read it: sound, or as much of a faulty one as there is. */
export type Sketch = Omit<ParsedDocument, 'sha256'>

/** Every document by collection and slug, and the names of the pictures: what references are resolved against. */
export interface Library {
  documents: readonly ParsedDocument[]
  /** The sound documents and the faulty ones. */
  sketches: readonly Sketch[]
  media: ReadonlySet<string>
  showing: Showing
  /** The zone of the place, as the site's settings have it. */
  zone: Zone
  isPublic: (document: Pick<ParsedDocument, 'data'>) => boolean
  find: (collection: CollectionName, slug: string) => ParsedDocument | undefined
  slugs: (collection: CollectionName) => readonly string[]
  of: (collection: CollectionName) => readonly ParsedDocument[]
  /** The names of the faulty files of one collection. */
  faulty: (collection: CollectionName) => readonly string[]
}

/** Arranges documents for looking up. */
export function buildLibrary(
  documents: readonly ParsedDocument[],
  media: ReadonlySet<string>,
  faulty: readonly Faulty[],
  showing: Showing,
): Library {
  const byName = new Map(collectionNames.map((name) => [name, new Map<string, ParsedDocument>()]))
  for (const document of documents) byName.get(document.collection)?.set(document.slug, document)
  const of = (collection: CollectionName) => [...(byName.get(collection)?.values() ?? [])]
  const settings = byName.get('sites')?.get('site')?.data.timeZone
  const zone = typeof settings === 'string' ? settings : undefined
  return {
    documents,
    showing,
    zone,
    isPublic: (document) => isPublic(document, showing, zone),
    sketches: [...documents, ...faulty.map(sketch)],
    media,
    find: (collection, slug) => byName.get(collection)?.get(slug),
    slugs: (collection) => of(collection).map(({ slug }) => slug),
    of,
    faulty: (collection) => faulty.flatMap((file) => (file.collection === collection ? [file.slug] : [])),
  }
}

const sketch = (faulty: Faulty): Sketch => ({
  file: '',
  data: {},
  places: {},
  figures: [],
  body: null,
  ...faulty,
})

/** Where a field of a document stands; the document's beginning if the field is not written. */
export function placeOfField(document: Sketch, path: string): Place {
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
