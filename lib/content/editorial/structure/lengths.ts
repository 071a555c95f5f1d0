import { headsPage } from '../../graph/own-address.ts'
import { showValue } from '../../parse/fault.ts'
import type { EditorialRule, Manuscript, Passage } from '../manuscript.ts'
import { widthOf } from './glyph-widths.ts'

// A search engine gives a title one line of about 600 pixels in Arial at 20, and a description about two of 480 at 14.
const title = { most: 600, size: 20 }
const description = { most: 960, size: 14 }
const standfirst = { least: 5, most: 35 }

/**
 * Titles that a search result would cut. The name of the site that the page's head adds stands last, so it is what is
 * cut of a title that fits by itself.
 */
export const titleWidth: EditorialRule = (manuscript) =>
  fieldsAt(manuscript, 'title').flatMap((passage) => {
    const width = widthOf(passage.text, title.size)
    if (width <= title.most) return []
    return [
      {
        offset: passage.offsetAt(0),
        rule: 'title-width',
        value: showValue(passage.text),
        message: `“${showValue(passage.text)}” is ${width} pixels wide in a search result, which shows ${title.most}.`,
        remedy: `Shorten the title to about ${fitting(passage.text, width, title.most)} characters, the words that matter first.`,
      },
    ]
  })

/** Descriptions that a search result would cut. */
export const descriptionWidth: EditorialRule = (manuscript) =>
  fieldsAt(manuscript, 'description').flatMap((passage) => {
    const width = widthOf(passage.text, description.size)
    if (width <= description.most) return []
    return [
      {
        offset: passage.offsetAt(0),
        rule: 'description-width',
        value: showValue(passage.text),
        message: `“${showValue(passage.text)}” is ${width} pixels wide in a search result, which shows ${description.most}.`,
        remedy: `Shorten the description to about ${fitting(passage.text, width, description.most)} characters.`,
      },
    ]
  })

/** Standfirsts that are too short to say why the story matters, or too long to be read at a glance. */
export const standfirstLength: EditorialRule = (manuscript) =>
  fieldsAt(manuscript, 'standfirst').flatMap((passage) => {
    const words = passage.text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'–-]*/gu)?.length ?? 0
    const isLong = words > standfirst.most
    if (!isLong && words >= standfirst.least) return []
    return [
      {
        offset: passage.offsetAt(0),
        rule: 'standfirst-length',
        value: showValue(passage.text),
        message: `“${showValue(passage.text)}” has ${words} words; a standfirst has ${standfirst.least} to ${standfirst.most}.`,
        remedy: isLong
          ? 'Keep the one reason to read on, and leave the rest to the text.'
          : 'Say in one or two sentences why the story matters.',
      },
    ]
  })

const fieldsAt = ({ collection, passages }: Manuscript, field: string): readonly Passage[] =>
  headsPage(collection) ? passages.filter(({ kind, path }) => kind === 'field' && path === field) : []

const fitting = (text: string, width: number, most: number): number =>
  Math.floor(([...text].length * most) / width)
