import { withChanges } from '../../content/change-content.ts'
import { type ContentCheck, judgeContent } from '../../content/check-content.ts'
import type { ParsedDocument } from '../../content/document.ts'
import { ownAddress } from '../../content/graph/own-address.ts'
import { collectionOf, slugOf } from '../../content/parse/parse-document.ts'
import { suggestRemedy } from '../../content/parse/suggest.ts'
import { type Content, readContent, type SourceFile } from '../../content/read-content.ts'
import type { CollectionName } from '../../content/schema/field.ts'
import type { FileChange } from '../../content/write/change-set.ts'
import { Refusal } from '../../content/write/refusal.ts'
import type { Desk } from './desk.ts'

/** All of the content, as it is now and as it would be. */
export interface Shelf {
  content: Content
  check: ContentCheck
  entries: readonly Entry[]
  /** What the check would find after these changes. */
  judge: (changes: readonly FileChange[]) => Promise<ContentCheck>
}

/** One document, sound or faulty. */
export interface Entry extends SourceFile {
  collection: CollectionName
  slug: string
  /** Nothing where the file has faults of its own. */
  document: ParsedDocument | undefined
}

/** Reads and judges all of the content. */
export async function readShelf({ root, now }: Pick<Desk, 'root' | 'now'>): Promise<Shelf> {
  const content = await readContent(root)
  const options = { now, cache: true }
  const check = await judgeContent(root, content, options)
  const sound = new Map(check.documents.map((document) => [document.file, document]))
  const entries = content.files.map(({ file, bytes }) => ({
    file,
    bytes,
    collection: collectionOf(file),
    slug: slugOf(file),
    document: sound.get(file),
  }))
  return {
    content,
    check,
    entries,
    judge: (changes) => judgeContent(root, withChanges(content, changes), options),
  }
}

/**
 * The document that a slug, a file or an address names. Throws a Refusal where there is none, naming the nearest, or
 * where there are several.
 */
export function findEntry(entries: readonly Entry[], name: string): Entry {
  const clean = name.replace(/^\.\//, '').replaceAll('\\', '/')
  const found = entries.filter((entry) => namesOf(entry).includes(clean))
  const [first, second] = found
  if (!first)
    throw new Refusal(
      `There is no “${name}”.`,
      suggestRemedy(
        clean,
        entries.flatMap((entry) => (/\//.test(clean) ? namesOf(entry) : [entry.slug])),
        'Run “npm run desk -- list” to see what there is.',
      ),
    )
  if (second)
    throw new Refusal(
      `“${name}” names ${found.length} documents.`,
      `Say which: ${found.map(({ collection, slug }) => `${collection}/${slug}`).join(' or ')}.`,
    )
  return first
}

function namesOf({ file, collection, slug }: Entry): string[] {
  const address = ownAddress({ collection, slug })
  return [slug, file, `${collection}/${slug}`, ...(address === undefined ? [] : [address])]
}

/** The document of an entry. Throws a Refusal where the file has faults of its own. */
export function soundDocument({ document, file }: Entry): ParsedDocument {
  if (document) return document
  throw new Refusal(`“${file}” has faults.`, `Run “npm run check” and mend them first.`)
}
