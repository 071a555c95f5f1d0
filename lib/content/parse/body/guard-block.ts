import type { Parents } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { BlockDefinition } from '../../block.ts'
import type { RuleName } from '../../rules/severity.ts'
import { type Finding, showValue } from '../fault.ts'
import { suggestRemedy } from '../suggest.ts'
import {
  type BlockProps,
  findHandlers,
  isJsxElement,
  type JsxElement,
  readBlockProps,
} from './block-props.ts'
import { insteadOfTag } from './explain-refusal.ts'

/** The props of a block in its place, or everything that is wrong with the tag. */
export function guardBlock(
  element: JsxElement,
  parents: readonly Parents[],
  definitions: readonly BlockDefinition[],
): BlockProps {
  const name = element.name ?? ''
  const definition = definitions.find((candidate) => candidate.name === name)
  if (!definition) return { findings: [unknownFinding(name, definitions), ...findHandlers(element)] }
  const findings = [
    ...findPlaceFaults(element, parents, definition),
    ...findChildrenFaults(element, definition),
    ...findQuotations(element, name),
  ]
  const read = readBlockProps(element, definition)
  return findings.length === 0 ? read : { findings: [...findings, ...read.findings] }
}

const finding = (rule: RuleName, name: string, message: string, remedy: string): Finding => ({
  rule,
  value: showValue(`<${name}>`),
  message: message.replace('TAG', () => showValue(`<${name}>`)),
  remedy,
})

function unknownFinding(name: string, definitions: readonly BlockDefinition[]): Finding {
  const names = definitions.map((candidate) => candidate.name)
  if (/^[A-Z][A-Za-z0-9]*$/.test(name))
    return finding(
      'unknown-block',
      name,
      '“TAG” is no block.',
      suggestRemedy(name, names, 'Use one that exists.'),
    )
  const block = names.find((candidate) => candidate.toLowerCase() === name.toLowerCase())
  return finding(
    'no-html',
    name,
    '“TAG” is raw HTML.',
    block && name !== 'figure' ? `Did you mean “${block}”?` : insteadOfTag(name, names),
  )
}

function findPlaceFaults(
  element: JsxElement,
  parents: readonly Parents[],
  { name, place }: BlockDefinition,
): Finding[] {
  const fault = (message: string, remedy: string) => [finding('block-place', name, message, remedy)]
  if (place === 'flow') {
    if (element.type === 'mdxJsxFlowElement') return []
    return fault(
      '“TAG” stands within a paragraph.',
      'Put its tags on lines of their own, with an empty line before and after.',
    )
  }
  if (element.type === 'mdxJsxFlowElement')
    return fault('“TAG” stands on a line of its own.', 'Put it into a sentence.')
  if (parents.some(({ type }) => type === 'link' || type === 'linkReference'))
    return fault('“TAG” stands in a link, and is a link itself.', 'Take it out of the square brackets.')
  if (parents.some(({ type }) => type === 'heading'))
    return fault('“TAG” stands in a heading.', 'Write the heading in words and put the figure under it.')
  return []
}

function findChildrenFaults(element: JsxElement, { name, children }: BlockDefinition): Finding[] {
  const fault = (message: string, remedy: string) => [finding('block-children', name, message, remedy)]
  if (children === 'none')
    return element.children.length === 0
      ? []
      : fault('“TAG” holds text, and has no place for it.', `Write it as <${name} … />.`)
  if (element.children.length === 0 || !(textOf(element).trim() || element.children.some(isJsxElement)))
    return fault('“TAG” is empty.', `Write its text between <${name}> and </${name}>.`)
  const [first, ...others] = element.children
  if (children === 'text' && element.type === 'mdxJsxFlowElement')
    if (others.length > 0 || first?.type !== 'paragraph')
      return fault(
        '“TAG” holds more than one paragraph of plain text.',
        'Keep one paragraph in it, without lists, tables or other blocks.',
      )
  return []
}

const quotation = /["“”„‟«»‹›‘‚〝〞「」『』＂]|(?<!\p{L})['’](?=\p{L}[^'’]*\p{L}[^'’]*['’](?!\p{L}))/u

// The views of real people are told here in our words; quotation marks would say that they are theirs.
function findQuotations(element: JsxElement, name: string): Finding[] {
  if (name !== 'PullStatement' || !quotation.test(textOf(element))) return []
  return [
    finding(
      'no-quotation',
      name,
      '“TAG” has quotation marks in it.',
      'Tell the view in other words, without quotation marks.',
    ),
  ]
}
