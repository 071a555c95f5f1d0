import type { Manuscript, Passage } from '../manuscript.ts'

/** A heading and the paragraphs under it; what stands before the first heading has none. */
export interface Section {
  heading: Passage | undefined
  paragraphs: readonly Passage[]
}

/** The sections of a document’s body in their order. */
export function bodySections({ passages }: Pick<Manuscript, 'passages'>): Section[] {
  const sections = new Map<number, { heading: Passage | undefined; paragraphs: Passage[] }>()
  for (const passage of passages) {
    if (passage.kind === 'field') continue
    const section = sections.get(passage.section) ?? { heading: undefined, paragraphs: [] }
    sections.set(passage.section, section)
    if (passage.kind === 'heading') section.heading = passage
    if (passage.kind === 'paragraph') section.paragraphs.push(passage)
  }
  return [...sections.values()]
}
