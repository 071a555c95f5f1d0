import { toString as textOf } from 'mdast-util-to-string'
import { showValue } from '../../parse/fault.ts'
import type { EditorialRule } from '../manuscript.ts'
import { findNodes, offsetOfNode } from './find-nodes.ts'
import { plainWords } from './plain-words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const vague = words('click continue details find go here learn link more read see tap that this view')
const small = words(
  'a about all also and article at content document follow for full info information it just keep media now of on our out page please post reading site story text the then there to us website you your',
)

/** Links whose words would tell nothing to somebody who hears them alone: “click here”, “read more”. */
export const vagueLinkText: EditorialRule = (manuscript) =>
  findNodes(manuscript, 'link', 'linkReference').flatMap((node) => {
    const text = textOf(node)
    const said = plainWords(text).split(' ')
    const isVague =
      said.some((word) => vague.has(word)) && said.every((word) => vague.has(word) || small.has(word))
    if (!isVague) return []
    return [
      {
        offset: offsetOfNode(manuscript, node),
        rule: 'vague-link-text',
        value: showValue(text),
        message: `The link text “${showValue(text)}” does not say where it leads.`,
        remedy: 'Put the words that name the target between the square brackets.',
      },
    ]
  })

/** Links that show an address in place of words. An address for mail is what a reader wants to see. */
export const addressAsText: EditorialRule = (manuscript) =>
  findNodes(manuscript, 'link').flatMap((node) => {
    const text = textOf(node).trim()
    if (text === '') return []
    if (!/^(?:https?:\/\/|www\.)/i.test(text) && bare(text) !== bare(node.url)) return []
    return [
      {
        offset: offsetOfNode(manuscript, node),
        rule: 'address-as-text',
        value: showValue(text),
        message: `“${showValue(text)}” is an address where a reader expects words.`,
        remedy: 'Write [what it leads to](the address).',
      },
    ]
  })

const bare = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\.|\/$/g, '')
