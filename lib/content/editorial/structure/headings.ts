import { toString as textOf } from 'mdast-util-to-string'
import { showValue } from '../../parse/fault.ts'
import type { EditorialRule } from '../manuscript.ts'
import { findNodes, offsetOfNode } from './find-nodes.ts'
import { plainWords } from './plain-words.ts'

/** Headings that stand twice in a document, or repeat its title: a list of contents could not tell them apart. */
export const headingRepeated: EditorialRule = (manuscript) => {
  const { title } = manuscript.data
  const titleWords = typeof title === 'string' ? plainWords(title) : ''
  const seen = new Set<string>()
  return findNodes(manuscript, 'heading').flatMap((node) => {
    const text = textOf(node)
    const words = plainWords(text)
    if (words === '') return []
    const isTitle = words === titleWords
    if (!isTitle && !seen.has(words)) {
      seen.add(words)
      return []
    }
    const value = showValue(text)
    return [
      {
        offset: offsetOfNode(manuscript, node),
        rule: 'heading-repeated',
        value,
        message: isTitle
          ? `The heading “${value}” repeats the title.`
          : `The heading “${value}” stands in this document already.`,
        remedy: 'Say in it what only this section tells.',
      },
    ]
  })
}
