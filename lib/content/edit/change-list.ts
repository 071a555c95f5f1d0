import { isDeepStrictEqual } from 'node:util'
import { type Document, isNode, isScalar, type YAMLSeq } from 'yaml'
import { endOf, lineEnd, lineStart, splice } from './yaml-text.ts'
import { isCollection, writeInline, writeItem } from './yaml-values.ts'

/**
 * A block list with other values: an item that stays keeps its lines and the comments above it, wherever it goes; one
 * that gives way to another in its place hands over the comment behind it.
 */
export function changeList(
  yaml: string,
  document: Document,
  list: YAMLSeq,
  values: readonly unknown[],
): string | undefined {
  const lines = linesOf(yaml, list)
  const [first] = lines ?? []
  if (!lines || !first) return undefined
  const old: unknown[] = list.toJS(document)
  const left = new Set(old.keys())
  const isKept = (value: unknown) => values.some((other) => isDeepStrictEqual(other, value))
  const write = (value: unknown, index: number): string => {
    const same = [...left].find((at) => isDeepStrictEqual(old[at], value))
    const item = list.items[index]
    const line = lines[index]
    if (same !== undefined) {
      left.delete(same)
      return lines[same]?.text ?? ''
    }
    if (line && isScalar(item) && item.range && !isCollection(value) && !isKept(old[index])) {
      const [start, end] = item.range
      return splice(line.text, start - line.start, end - line.start, writeInline(value, item))
    }
    return writeItem(value, first.indent)
  }
  const text = values.map((value, index) => write(value, index).replace(/(?<!\n)$/, '\n')).join('')
  return yaml.slice(0, first.start) + text + yaml.slice(lines.at(-1)?.end)
}

interface ItemLines {
  start: number
  end: number
  indent: string
  text: string
}

/** The lines of each item, with what stands between it and the one before; only where each begins a line. */
function linesOf(yaml: string, list: YAMLSeq): ItemLines[] | undefined {
  const lines: ItemLines[] = []
  for (const item of list.items) {
    if (!isNode(item) || !item.range) return undefined
    const begin = lineStart(yaml, item.range[0])
    const dash = /^( *)- +$/.exec(yaml.slice(begin, item.range[0]))
    if (!dash) return undefined
    const start = lines.at(-1)?.end ?? begin
    const end = lineEnd(yaml, endOf(yaml, item))
    lines.push({ start, end, indent: dash[1] ?? '', text: yaml.slice(start, end) })
  }
  return lines
}
