import type { ParsedDocument } from '../document.ts'

/** Whether readers may see a document by itself: the one decision for every page, card, list and file. */
export const isPublic = ({ data }: Pick<ParsedDocument, 'data'>): boolean =>
  data.status === undefined || data.status === 'published'
