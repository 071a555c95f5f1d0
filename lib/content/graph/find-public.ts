import type { ParsedDocument } from '../document.ts'
import { type CollectionName, collectionNames } from '../schema/field.ts'
import { findReferences } from './find-references.ts'
import type { Fact } from './graph.ts'
import type { Library } from './library.ts'
import { factsNamedIn } from './mentions.ts'

// These stand for themselves; everything else is public when one of them, or what they name, names it.
const roots: readonly CollectionName[] = ['articles', 'pages', 'sites']

/**
 * The documents that readers may see: public articles and pages, the site's supplement, and what they refer to, step
 * by step. A series is public with its first public part; a topic or a fact that only drafts name is not.
 */
export function findPublic(library: Library, facts: ReadonlyMap<string, Fact>): ReadonlySet<ParsedDocument> {
  const seen = new Set<ParsedDocument>()
  const queue = library.documents.filter(
    (document) => roots.includes(document.collection) && library.isPublic(document),
  )
  for (const series of library.of('series')) if (partsOf(series, library).length > 0) queue.push(series)
  for (let document = queue.pop(); document; document = queue.pop()) {
    if (seen.has(document)) continue
    seen.add(document)
    const named = [
      ...findReferences(document),
      ...factsNamedIn(document, facts).map((value) => ({ target: 'facts', value })),
    ]
    for (const { target, value } of named) {
      const collection = collectionNames.find((name) => name === target)
      const found = collection && library.find(collection, value)
      if (found && library.isPublic(found)) queue.push(found)
    }
  }
  return seen
}

/** The public parts of a series, in order. */
export const partsOf = (series: ParsedDocument, library: Library): readonly ParsedDocument[] =>
  findReferences(series).flatMap(({ target, value }) => {
    const part = target === 'articles' ? library.find('articles', value) : undefined
    return part && library.isPublic(part) ? [part] : []
  })
