import type { Nodes } from 'mdast'
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx'
import { z } from 'zod'
import type { BlockDefinition } from '../../block.ts'
import { type Finding, showValue } from '../fault.ts'
import { fieldOf, unwrap } from '../fields/schema-at.ts'
import { validateData } from '../fields/validate-data.ts'
import { findEscapedHidden } from '../hidden-characters.ts'

/** A tag of a body, as MDX reads it. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement

export const isJsxElement = (node: Nodes): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

/** A fault of a tag, with its offset in the body if it has one of its own. */
export type BlockFinding = Finding & { offset?: number | undefined }

/** A block's props as its schema has them, or what is wrong with its attributes. */
export type BlockProps =
  | { props: Record<string, unknown>; findings: readonly [] }
  | { props?: undefined; findings: readonly BlockFinding[] }

type Attribute = MdxJsxAttribute | MdxJsxExpressionAttribute

/** Reads a block's attributes: strings become lists, numbers or switches where the block's schema says so. */
export function readBlockProps(element: JsxElement, definition: BlockDefinition): BlockProps {
  const findings: BlockFinding[] = []
  const written = new Map<string, unknown>()
  const offsets = new Map<PropertyKey, number | undefined>()
  const refused = new Set<PropertyKey>()
  for (const attribute of element.attributes) {
    const offset = attribute.position?.start.offset
    const fault = findAttributeFault(attribute, offsets)
    if (fault) findings.push({ ...fault, offset })
    if (attribute.type === 'mdxJsxExpressionAttribute') continue
    const { name, value } = attribute
    offsets.set(name, offset)
    if (fault) refused.add(name)
    else if (typeof value === 'string') {
      written.set(name, coerceAttribute(fieldOf(definition.props.shape, name), value))
    } else written.set(name, null)
  }
  const checked = validateData(definition.props, Object.fromEntries(written), 'attribute')
  if (checked.data && findings.length === 0) return { props: checked.data, findings: [] }
  // An attribute that was refused already is not missing as well.
  const others = checked.findings.filter(({ path: [name = ''] }) => !refused.has(name))
  return {
    findings: [
      ...findings,
      ...others.map(({ path: [name = ''], part: _, ...finding }) => ({
        ...finding,
        offset: offsets.get(name),
      })),
    ],
  }
}

/** The event handlers of a tag that is no block; of a block they are found with its other attributes. */
export const findHandlers = (element: JsxElement): BlockFinding[] =>
  element.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && isHandler(attribute.name)
      ? [{ ...handlerFinding(attribute.name), offset: attribute.position?.start.offset }]
      : [],
  )

const isHandler = (name: string): boolean => /^on/i.test(name)

const handlerFinding = (name: string): Finding => ({
  rule: 'no-handler',
  value: showValue(name),
  message: `“${showValue(name)}” is an event handler.`,
  remedy: 'Remove it: articles hold no code.',
})

function findAttributeFault(
  attribute: Attribute,
  before: ReadonlyMap<PropertyKey, unknown>,
): Finding | undefined {
  if (attribute.type === 'mdxJsxExpressionAttribute')
    return {
      rule: 'no-spread',
      value: showValue(`{${attribute.value}}`),
      message: `“${showValue(`{${attribute.value}}`)}” spreads attributes into this block.`,
      remedy: 'Write each attribute out as name="value".',
    }
  const { name, value } = attribute
  const shown = showValue(name)
  if (isHandler(name)) return handlerFinding(name)
  if (typeof value === 'object' && value !== null)
    return {
      rule: 'no-expression',
      value: showValue(`{${value.value}}`),
      message: `“${shown}” is given the expression “${showValue(`{${value.value}}`)}”.`,
      remedy: `Write a plain value between quotation marks: ${shown}="…".`,
    }
  if (before.has(name))
    return {
      rule: 'duplicate-attribute',
      value: shown,
      message: `“${shown}” stands twice in this block.`,
      remedy: 'Keep it once.',
    }
  return typeof value === 'string' ? findEscapedHidden(value) : undefined
}

/** An attribute's text as its schema wants it: a list of words, a number, or the text itself. */
export function coerceAttribute(schema: z.core.$ZodType | undefined, value: string): unknown {
  const inner = schema && unwrap(schema)
  if (inner instanceof z.ZodArray) return value.split(/\s+/).filter(Boolean)
  if (inner instanceof z.ZodNumber && /^\d+(?:\.\d+)?$/.test(value)) return Number(value)
  return value
}
