import type { EditorialRule } from './manuscript.ts'
import { altText } from './structure/alt-text.ts'
import { claimWithoutSource } from './structure/claims.ts'
import { headingRepeated } from './structure/headings.ts'
import { descriptionWidth, standfirstLength, titleWidth } from './structure/lengths.ts'
import { addressAsText, vagueLinkText } from './structure/link-text.ts'

/** Judgments about links, pictures, headings, lengths and claims. */
export const structureRules: readonly EditorialRule[] = [
  vagueLinkText,
  addressAsText,
  altText,
  titleWidth,
  descriptionWidth,
  standfirstLength,
  headingRepeated,
  claimWithoutSource,
]
