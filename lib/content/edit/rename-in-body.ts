import type { Definition, Link, Nodes } from 'mdast'
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import type { z } from 'zod'
import { blockDefinitions } from '../../../components/blocks/definitions.ts'
import { referencesIn } from '../graph/find-references.ts'
import { coerceAttribute, isJsxElement } from '../parse/body/block-props.ts'
import { readBody } from '../parse/body/read-body.ts'
import { showValue } from '../parse/fault.ts'
import { fieldOf } from '../parse/fields/schema-at.ts'
import { Refusal } from '../write/refusal.ts'

/** What a reference becomes; nothing where it names something else. */
export type Rename = (target: string, value: string) => string | undefined

interface Edit {
  start: number
  end: number
  text: string
}

/** The text of a body with its links and blocks renamed; one whose syntax cannot be read stays as it is. */
export function renameInBody(body: string, rename: Rename): string {
  const { tree } = readBody(body)
  if (!tree) return body
  const edits: Edit[] = []
  visit(tree, (node: Nodes) => {
    if (node.type === 'link' || node.type === 'definition') edits.push(...renameLink(body, node, rename))
    if (!isJsxElement(node)) return
    const definition = blockDefinitions.find(({ name }) => name === node.name)
    if (!definition) return
    for (const attribute of node.attributes)
      edits.push(...renameAttribute(body, attribute, definition.props.shape, rename))
  })
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: renamed }) => text.slice(0, start) + renamed + text.slice(end), body)
}

function renameLink(body: string, node: Link | Definition, rename: Rename): Edit[] {
  const url = rename('address', node.url)
  if (url === undefined) return []
  const begin = node.position?.start.offset ?? 0
  const words = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined
  const start = body.indexOf(node.url, words ?? body.indexOf(']', begin))
  if (start === -1 || start >= (node.position?.end.offset ?? 0))
    throw new Refusal(
      `“${showValue(node.url)}” is written with escapes in “${showValue(body.slice(begin, begin + 40))}”.`,
      'Write that address plainly, then rename again.',
    )
  return [{ start, end: start + node.url.length, text: url }]
}

function renameAttribute(
  body: string,
  attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
  shape: Readonly<Record<string, z.core.$ZodType>>,
  rename: Rename,
): Edit[] {
  if (attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value !== 'string') return []
  const field = fieldOf(shape, attribute.name)
  if (!field) return []
  const renamed = new Map(
    referencesIn(field, coerceAttribute(field, attribute.value)).map(({ target, value }) => [
      value,
      rename(target, value),
    ]),
  )
  const begin = attribute.position?.start.offset ?? 0
  const start = body.indexOf('=', begin) + 1
  const end = attribute.position?.end.offset ?? start
  const written = body.slice(start, end)
  const text = written.replace(/[^\s"']+/g, (word) => renamed.get(word) ?? word)
  return text === written ? [] : [{ start, end, text }]
}
