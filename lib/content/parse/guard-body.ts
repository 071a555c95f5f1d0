import type { Nodes, Parents, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { BlockDefinition } from '../block.ts'
import type { WrittenBlock } from '../document.ts'
import { type JsxElement, readBlockProps } from './block-props.ts'
import { type Finding, showValue } from './fault.ts'
import { guardLink } from './guard-link.ts'
import { type BodyFinding, deepest, tooDeep } from './read-body.ts'
import { suggestRemedy } from './suggest.ts'

/** What the guard saw on its way: the blocks and links that the graph must resolve, and every fault. */
export interface Guarded {
  findings: readonly BodyFinding[]
  /** The props of each block element of the tree. */
  props: ReadonlyMap<Nodes, WrittenBlock['props']>
  links: readonly { href: string; offset: number }[]
}

const allowed = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'break',
  'link',
  'linkReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
  'table',
  'tableRow',
  'tableCell',
])

/** Walks a body's tree against the allow-list: what is not named here is refused, with its place. */
export function guardBody(tree: Root, body: string, definitions: readonly BlockDefinition[]): Guarded {
  const findings: BodyFinding[] = []
  const props = new Map<Nodes, WrittenBlock['props']>()
  const links: { href: string; offset: number }[] = []
  const add = (offset: number, finding: Finding) => findings.push({ offset, ...finding })
  let lastDepth = 1
  const stack: { node: Nodes; parent: Parents | undefined; depth: number }[] = [
    { node: tree, parent: undefined, depth: 0 },
  ]
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { node, parent, depth } = item
    const offset = node.position?.start.offset ?? 0
    if (depth > deepest) {
      findings.push(tooDeep(offset))
      break
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const block = guardBlock(node, definitions)
      for (const { offset: at, ...finding } of block.findings) add(at ?? offset, finding)
      if (block.props) props.set(node, block.props)
    } else if (!allowed.has(node.type)) add(offset, refusalOf(node, body))
    if (node.type === 'link' || node.type === 'definition') {
      const fault = guardLink(node.url)
      if (fault) add(offset, fault)
      else links.push({ href: node.url, offset })
      if (node.type === 'link' && !textOf(node).trim())
        add(offset, {
          rule: 'link-text',
          value: showValue(node.url),
          message: 'This link has no text.',
          remedy: 'Write between the square brackets what the link leads to.',
        })
    }
    if (node.type === 'heading') {
      const fault = guardHeading(node.depth, lastDepth, textOf(node))
      if (fault) add(offset, fault)
      if (parent?.type !== 'root')
        add(offset, {
          rule: 'heading-place',
          value: showValue(textOf(node)),
          message: 'A heading stands inside another element.',
          remedy: 'Move it out to the margin, so that it heads a section.',
        })
      lastDepth = node.depth
    }
    if ('children' in node)
      stack.push(...node.children.map((child) => ({ node: child, parent: node, depth: depth + 1 })).reverse())
  }
  findings.push(...guardReferences(tree, body))
  return { findings, props, links }
}

function refusalOf(node: Nodes, body: string): Finding {
  const value = showValue(body.slice(node.position?.start.offset, node.position?.end.offset))
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        rule: 'no-import',
        value,
        message: `“${value}” imports or exports code.`,
        remedy:
          'Remove the line: every block is there without it. A sentence that begins with “import” or “export” needs another first word.',
      }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return {
        rule: 'no-expression',
        value,
        message: `“${value}” is an expression.`,
        remedy: 'Remove the braces and what they hold; a plain “{” is written &#123;.',
      }
    case 'image':
    case 'imageReference':
      return node.alt
        ? {
            rule: 'no-image',
            value,
            message: `“${value}” is a bare image.`,
            remedy: 'Put the file in content/media and write <Figure src="name.webp" alt="…" />.',
          }
        : {
            rule: 'missing-alt',
            value,
            message: `“${value}” has no alternative text.`,
            remedy:
              'Write <Figure src="name.webp" alt="…" />, and in alt what the picture tells a person who cannot see it.',
          }
    default:
      return {
        rule: 'no-html',
        value,
        message: `“${value}” is not allowed in an article.`,
        remedy: 'Write it in Markdown, or use a block.',
      }
  }
}

function guardHeading(depth: number, lastDepth: number, text: string): Finding | undefined {
  const value = showValue(text)
  if (!value)
    return {
      rule: 'heading-empty',
      value,
      message: 'This heading has no text.',
      remedy: 'Write it, or remove the number signs.',
    }
  if (depth === 1)
    return {
      rule: 'heading-one',
      value,
      message: `“${value}” is a second headline.`,
      remedy: 'The title is the only one; begin this heading with two number signs: ##',
    }
  if (depth > lastDepth + 1)
    return {
      rule: 'heading-jump',
      value,
      message: `“${value}” is a heading of level ${depth} under one of level ${lastDepth}.`,
      remedy: `Begin it with ${lastDepth + 1} number signs.`,
    }
  return undefined
}

type Block = {
  props?: Record<string, unknown> | undefined
  findings: readonly (Finding & { offset?: number | undefined })[]
}

function guardBlock(element: JsxElement, definitions: readonly BlockDefinition[]): Block {
  const name = element.name ?? ''
  const tag = `<${name}>`
  const definition = definitions.find((candidate) => candidate.name === name)
  const one = (rule: string, message: string, remedy: string): Block => ({
    findings: [{ rule, value: tag, message, remedy }],
  })
  if (!definition) {
    const handler = element.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && /^on/i.test(attribute.name),
    )
    const names = definitions.map((candidate) => candidate.name)
    if (/^[a-z]/.test(name) || name === '')
      return one(
        handler ? 'no-handler' : 'no-html',
        `“${tag}” is raw HTML.`,
        `Write it in Markdown, or use a block: ${names.join(', ')}.`,
      )
    return one('unknown-block', `“${tag}” is no block.`, suggestRemedy(name, names, 'Use one that exists.'))
  }
  const isText = element.type === 'mdxJsxTextElement'
  if (definition.place === 'flow' && isText)
    return one(
      'block-place',
      `“${tag}” stands within a paragraph.`,
      'Put it on lines of its own, with an empty line before and after.',
    )
  const text = textOf(element).trim()
  if (definition.children === 'none' && element.children.length > 0)
    return one(
      'block-children',
      `“${tag}” holds text, and has no place for it.`,
      `Write it as <${name} … />.`,
    )
  if (definition.children !== 'none' && !text)
    return one('block-children', `“${tag}” is empty.`, `Write its text between <${name}> and </${name}>.`)
  if (
    definition.children === 'text' &&
    element.children.some(
      (child) =>
        child.type !== 'paragraph' && child.type !== 'text' && isText === false && !('value' in child),
    )
  )
    return one(
      'block-children',
      `“${tag}” holds more than a sentence or two.`,
      'Keep plain text in it, without lists, tables or other blocks.',
    )
  if (name === 'PullStatement' && /["“”„«»]/.test(text))
    return one(
      'no-quotation',
      `“${tag}” has quotation marks in it.`,
      'Tell the view in other words, without quotation marks.',
    )
  return readBlockProps(element, definition)
}

// Markdown leaves a reference without a definition standing as text; a reader would see the brackets.
function guardReferences(tree: Root, body: string): BodyFinding[] {
  const findings: BodyFinding[] = []
  const used = new Set<string>()
  const defined: { identifier: string; label: string; offset: number }[] = []
  walk(tree, (node) => {
    const offset = node.position?.start.offset ?? 0
    if (node.type === 'footnoteReference') used.add(node.identifier)
    if (node.type === 'footnoteDefinition')
      defined.push({ identifier: node.identifier, label: node.label ?? node.identifier, offset })
    if (node.type !== 'text') return
    const source = body.slice(offset, node.position?.end.offset)
    for (const match of source.matchAll(/(?<!\\)\[\^([^\]\n]+)\]/g))
      findings.push({
        offset: offset + match.index,
        rule: 'undefined-footnote',
        value: match[0],
        message: `“${match[0]}” has no footnote.`,
        remedy: `Write its text on a line of its own: ${match[0]}: …`,
      })
    for (const match of source.matchAll(/(?<!\\)\[[^\]\n^][^\]\n]*\]\[[^\]\n]*\]/g))
      findings.push({
        offset: offset + match.index,
        rule: 'undefined-link',
        value: showValue(match[0]),
        message: `“${showValue(match[0])}” has no address.`,
        remedy: 'Write the address in round brackets after the text.',
      })
  })
  for (const { identifier, label, offset } of defined)
    if (!used.has(identifier))
      findings.push({
        offset,
        rule: 'unused-footnote',
        value: `[^${label}]`,
        message: `Nothing refers to the footnote “[^${label}]”.`,
        remedy: `Put [^${label}] after the words that it explains, or remove it.`,
      })
  return findings
}

function walk(tree: Nodes, see: (node: Nodes) => void): void {
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    see(node)
    if ('children' in node) stack.push(...[...node.children].reverse())
  }
}
