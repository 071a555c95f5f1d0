import type { Root } from 'mdast'
import type { ParsedDocument } from '../document.ts'
import type { Finding } from '../parse/fault.ts'
import type { HouseStyle } from '../schema/style.ts'

/** Stands in a passage for what is no prose: code, a footnote's mark, a block. */
export const gap = '\uFFFC'

/** Words that stand together: a field's text, a paragraph, a heading or a cell of a table. */
export interface Passage {
  kind: 'field' | 'paragraph' | 'heading' | 'cell'
  /** The field's dotted path; empty in a body. */
  path: string
  text: string
  /** The heading that it stands under, counted from 1; 0 before the first and in a field. */
  section: number
  /** The offset in the file at which an index of `text` is written. */
  offsetAt(index: number): number
}

/** One sound document as an editor reads it: its fields, its text, its sentences. */
export interface Manuscript extends Pick<ParsedDocument, 'collection' | 'slug' | 'file' | 'data'> {
  /** The whole file. */
  text: string
  passages: readonly Passage[]
  /** The syntax tree of the body, its positions counted from `start`; `null` where the file is data alone. */
  body: { tree: Root; start: number } | null
  /** The offset of a field's value by its dotted path; the file's beginning where the field is not written. */
  offsetOf(path: string): number
}

/** What a publication has decided for itself: its words and its style. */
export interface House {
  /** The words of `content/dictionary.txt`, as written there. */
  words: ReadonlySet<string>
  style: HouseStyle
}

/** A finding with the offset in the file at which it stands. */
export type EditorialFinding = Finding & { offset: number }

/** A judgment about one document by itself; it never throws for what is written. */
export type EditorialRule = (manuscript: Manuscript, house: House) => readonly EditorialFinding[]
