import { type Document, isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml'
import { changeList } from './change-list.ts'
import type { FieldChange } from './field-change.ts'
import { endOf, isInline, lineEnd, lineStart, splice } from './yaml-text.ts'
import { isCollection, writeInline, writePair } from './yaml-values.ts'

/** The text with one value changed in place; `undefined` where the form of the text does not allow it. */
export function changeText(
  yaml: string,
  document: Document,
  { path, value }: FieldChange,
  order: readonly string[],
): string | undefined {
  const step = path.at(-1)
  const above = path.slice(0, -1)
  const parent = above.length === 0 ? document.contents : document.getIn(above, true)
  if (parent === null && typeof step === 'string')
    return splice(yaml, yaml.length, yaml.length, writePair(step, value, ''))
  if (isMap(parent) && !parent.flow && typeof step === 'string') {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === step)
    if (value === undefined) return pair && removePair(yaml, parent, pair)
    return pair
      ? setValue(yaml, document, pair, value)
      : insertPair(yaml, parent, step, value, above.length === 0 ? order : [])
  }
  if (isSeq(parent) && !parent.flow && typeof step === 'number' && !isCollection(value)) {
    const item = parent.items[step]
    return isScalar(item) && value !== undefined ? replaceNode(yaml, item, value) : undefined
  }
  return undefined
}

function replaceNode(yaml: string, node: unknown, value: unknown): string | undefined {
  if (!isNode(node) || !node.range || !isInline(node)) return undefined
  const text = writeInline(value, node)
  const [start, end] = node.range
  const space = start === end && yaml[start - 1] !== ' ' ? ' ' : ''
  return splice(yaml, start, end, space + text)
}

function setValue(yaml: string, document: Document, { key, value: node }: Pair, value: unknown) {
  if (!isNode(node) || !isNode(key) || !node.range || !key.range) return undefined
  const isEmptyList = isSeq(node) && node.items.length === 0
  if (isSeq(node) && !node.flow && Array.isArray(value) && value.length > 0)
    return changeList(yaml, document, node, value)
  if (isInline(node) && isCollection(value) && (isScalar(node) || isEmptyList)) {
    const indent = yaml.slice(lineStart(yaml, key.range[0]), key.range[0])
    if (indent.trim()) return undefined
    const [, ...lines] = writePair('key', value, indent).split(/(?<=\n)/)
    const [start, end] = node.range
    const line = splice(yaml, yaml[start - 1] === ' ' ? start - 1 : start, end, '')
    const at = lineEnd(line, start - 1)
    return splice(line, at, at, lines.join(''))
  }
  if (isInline(node)) return replaceNode(yaml, node, value)
  const colon = key.range[1] + 1
  const between = yaml.slice(colon, endOf(yaml, node))
  // What stands in a comment of the old value would be lost.
  if (/(?:^|\s)#/.test(between) || isCollection(value)) return undefined
  return splice(yaml, colon, endOf(yaml, node), ` ${writeInline(value)}`)
}

function removePair(yaml: string, parent: YAMLMap, { key, value }: Pair): string | undefined {
  if (!isNode(key) || !key.range || parent.items.length < 2) return undefined
  const start = lineStart(yaml, key.range[0])
  if (yaml.slice(start, key.range[0]).trim()) return undefined
  return splice(yaml, start, lineEnd(yaml, endOf(yaml, isNode(value) ? value : key)), '')
}

function insertPair(yaml: string, parent: YAMLMap, name: string, value: unknown, order: readonly string[]) {
  const [first] = parent.items
  if (!first || !isNode(first.key) || !first.key.range) return undefined
  const [firstAt] = first.key.range
  const indent = ' '.repeat(firstAt - lineStart(yaml, firstAt))
  const earlier = order.includes(name) ? order.slice(0, order.indexOf(name)) : undefined
  const before = earlier
    ? earlier
        .toReversed()
        .flatMap((at) => parent.items.filter(({ key }) => isScalar(key) && key.value === at))
        .at(0)
    : parent.items.at(-1)
  const last = before?.value ?? before?.key
  const at = isNode(last) ? lineEnd(yaml, endOf(yaml, last)) : lineStart(yaml, firstAt)
  return splice(yaml, at, at, writePair(name, value, indent))
}
