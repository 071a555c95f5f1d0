import { type HouseStyle, styleSchema } from '../schema/style.ts'
import type { House } from './manuscript.ts'

/** What a publication has decided, as it stands in its files. */
export interface HouseSource {
  dictionary: string
  /** The data of `content/styles/house.yaml`, in any form. */
  style: unknown
}

/** What the publication has decided: the words of its dictionary, and its style where there is a valid one. */
export const readHouse = (dictionary: string, style: unknown): House => ({
  words: new Set(wordsIn(dictionary)),
  style: readStyle(style),
})

/** The words of a dictionary's text, one a line; a line that begins with a number sign is a note. */
export const wordsIn = (dictionary: string): string[] =>
  dictionary
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

function readStyle(data: unknown): HouseStyle {
  const read = styleSchema.safeParse(data ?? {})
  return read.success ? read.data : styleSchema.parse({})
}
