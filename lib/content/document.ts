import type { Root } from 'hast'
import type { Place } from './problem.ts'
import type { CollectionName } from './schema/field.ts'

/** A heading of a body, as the table of contents and fragment links need it. */
export interface Heading {
  depth: number
  text: string
  id: string
}

/** A link of a body or a field, as it was written. */
export interface WrittenLink extends Place {
  href: string
}

/**
 * A number in prose that must be in the ledger: `text` as written, `value` as a number ("2 million" is 2,000,000),
 * `qualifier` the words before it that limit it ("nearly"), or nothing; `after` the words that follow, where a unit
 * may stand, or nothing.
 */
export interface WrittenFigure extends Place {
  text: string
  value: number
  qualifier: string
  after?: string
}

/** A block of a body, its props checked by the block's own schema. */
export interface WrittenBlock extends Place {
  name: string
  props: Record<string, unknown>
  /** The ends of the sentence around a block that stands in one. */
  before?: string
  after?: string
}

/**
 * A body as data. Blocks stand in the tree as elements whose `tagName` is the block's name and whose
 * `data.block` holds `{ name, props }`; every other element is plain HTML. The tree carries no positions.
 */
export interface Body {
  tree: Root
  headings: readonly Heading[]
  links: readonly WrittenLink[]
  blocks: readonly WrittenBlock[]
  words: number
}

/** A file of `content/` after parsing: plain JSON, valid by its collection's schema, references still slugs. */
export interface ParsedDocument {
  collection: CollectionName
  slug: string
  /** Path from the project's root, with forward slashes. */
  file: string
  /** SHA-256 of the file's bytes, in hex. */
  sha256: string
  data: Record<string, unknown>
  /** Where each field's value stands, by dotted path: `topics.0`, `date`; `''` is the document itself. */
  places: Record<string, Place>
  figures: readonly WrittenFigure[]
  body: Body | null
}

/**
 * What could be read of a file with faults, so that its references, links and figures are checked all the same: data
 * as it was written, whatever its form; a body that nothing may render.
 */
export type DocumentSketch = Pick<ParsedDocument, 'collection' | 'slug' | 'file'> &
  Partial<Pick<ParsedDocument, 'data' | 'places' | 'figures' | 'body'>>

declare module 'hast' {
  interface ElementData {
    /** Set on an element that stands for a block: what the block's component is given. */
    block?: { name: string; props: Record<string, unknown> }
  }
}
