import type { ReactNode } from 'react'

/** A component of the site as the guide shows it. */
export interface Specimen {
  /** The fragment of its address; it begins with “part-”, since a component has ids of its own. */
  id: string
  title: string
  note: string
  /** The components that it draws, by their exported names. */
  components: readonly string[]
  /** `page` is drawn at half its size, so that it has the room of a page; `column` as it is. */
  width: 'column' | 'page'
  drawn: ReactNode
}

/** A specimen of what the site may lack, or none. */
export const ifThere = <Thing>(
  thing: Thing | null | undefined,
  draw: (thing: Thing) => Specimen,
): readonly Specimen[] => (thing === null || thing === undefined ? [] : [draw(thing)])
