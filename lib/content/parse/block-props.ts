import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { z } from 'zod'
import type { BlockDefinition } from '../block.ts'
import { type Finding, showValue } from './fault.ts'
import { unwrap } from './schema-at.ts'
import { validateData } from './validate-data.ts'

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement

/** A block's props as its schema has them, or what is wrong with its attributes, each with an offset in the body if known. */
export type BlockProps =
  | { props: Record<string, unknown>; findings: readonly [] }
  | { props?: undefined; findings: readonly (Finding & { offset?: number | undefined })[] }

/** Reads a block's attributes: strings become lists, numbers or switches where the block's schema says so. */
export function readBlockProps(element: JsxElement, definition: BlockDefinition): BlockProps {
  const findings: (Finding & { offset?: number | undefined })[] = []
  const written: Record<string, unknown> = {}
  const offsets = new Map<string, number | undefined>()
  for (const attribute of element.attributes) {
    const offset = attribute.position?.start.offset
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      findings.push({
        offset,
        rule: 'no-spread',
        value: showValue(`{${attribute.value}}`),
        message: 'Attributes are spread into this block.',
        remedy: 'Write each attribute out as name="value".',
      })
      continue
    }
    const { name, value } = attribute
    if (/^on/i.test(name))
      findings.push({
        offset,
        rule: 'no-handler',
        value: name,
        message: `“${name}” is an event handler.`,
        remedy: 'Remove it: articles hold no code.',
      })
    else if (typeof value === 'object' && value !== null)
      findings.push({
        offset,
        rule: 'no-expression',
        value: showValue(`{${value.value}}`),
        message: `“${name}” is given an expression.`,
        remedy: `Write a plain value between quotation marks: ${name}="…".`,
      })
    else if (name in written)
      findings.push({
        offset,
        rule: 'duplicate-attribute',
        value: name,
        message: `“${name}” stands twice in this block.`,
        remedy: 'Keep it once.',
      })
    else {
      written[name] = coerce(definition.props.shape[name], value ?? true)
      offsets.set(name, offset)
    }
  }
  if (findings.length > 0) return { findings }
  const checked = validateData(definition.props, written)
  if (checked.data) return { props: checked.data, findings: [] }
  return {
    findings: checked.findings.map(({ path, part: _, ...finding }) => ({
      ...finding,
      offset: offsets.get(String(path[0])),
    })),
  }
}

function coerce(schema: z.core.$ZodType | undefined, value: string | true): unknown {
  const inner = schema && unwrap(schema)
  if (value === true) return true
  if (inner instanceof z.ZodArray) return value.split(/[\s,]+/).filter(Boolean)
  if (inner instanceof z.ZodNumber && /^-?\d+(?:\.\d+)?$/.test(value)) return Number(value)
  return value
}
