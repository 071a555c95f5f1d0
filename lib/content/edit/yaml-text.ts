import { isMap, isNode, isPair, isScalar, isSeq, type Node, Scalar } from 'yaml'

/** Where the line of an offset begins. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Where the line after that of an offset begins, or the text ends. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  return newline === -1 ? text.length : newline + 1
}

/** Whether a value stands on the line of its key or, where it is quoted or plain, begins there. */
export const isInline = (node: Node): boolean =>
  isScalar(node)
    ? node.type !== Scalar.BLOCK_FOLDED && node.type !== Scalar.BLOCK_LITERAL
    : (isMap(node) || isSeq(node)) && node.flow === true

/** Where the last sign of a value stands, before any comment that follows it. */
export function endOf(text: string, node: Node): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last: unknown = node.items.at(-1)
    const inner = isPair(last) ? (last.value ?? last.key) : last
    if (isNode(inner)) return endOf(text, inner)
  }
  const [start, end] = node.range ?? [0, 0, 0]
  return Math.max(start, start + text.slice(start, end).trimEnd().length)
}

/** Replaces a stretch of a text, in the text's own kind of lines, and closes a line that would run into what comes. */
export function splice(text: string, start: number, end: number, inserted: string): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const open = inserted.endsWith('\n') && start > 0 && text[start - 1] !== '\n' ? newline : ''
  return text.slice(0, start) + open + inserted.replaceAll('\n', newline) + text.slice(end)
}
