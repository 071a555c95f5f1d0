import { slugFrom } from '../slug-from.ts'

// Ids that the pages themselves use; a heading of the same name gets a number.
const taken = [
  'about',
  'author',
  'content',
  'featured',
  'footnote-label',
  'key-figures',
  'ledger',
  'more',
  'numbers',
  'related',
  'series',
]

/** Makes ids from headings: lower case, hyphens, unique within a page and apart from the page's own. */
export function createSlugger(): (text: string) => string {
  const used = new Set(taken)
  return (text) => {
    // Ids that begin with “fn” are those of footnotes.
    const base = slugFrom(text).replace(/^(?=fn(?:ref)?-)/, 'section-') || 'section'
    let id = base
    for (let number = 2; used.has(id); number += 1) id = `${base}-${number}`
    used.add(id)
    return id
  }
}
