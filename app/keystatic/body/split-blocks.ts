import { readBody } from '#lib/content/parse/body/read-body.ts'

/** A paragraph, heading, list or block that stands directly in a body, and where. */
export interface BodyBlock {
  text: string
  start: number
  end: number
}

/** The blocks that stand directly in a body, in order; `undefined` where it cannot be read. */
export function splitBlocks(body: string): BodyBlock[] | undefined {
  const { tree } = readBody(body)
  return tree?.children.map(({ position }) => {
    const start = position?.start.offset ?? 0
    const end = position?.end.offset ?? 0
    return { text: body.slice(start, end), start, end }
  })
}

/** A body whose blocks hold their text as this site writes it: not indented by two spaces, as Keystatic does. */
export function withoutIndents(body: string): string {
  const blocks = (splitBlocks(body) ?? []).filter(({ text }) => text.startsWith('<'))
  return blocks.reduceRight((text, { start, end, text: block }) => {
    const [first = '', ...rest] = block.split('\n')
    const last = rest.pop()
    if (last === undefined || !rest.every((line) => line === '' || line.startsWith('  '))) return text
    const lines = [first, ...rest.map((line) => line.slice(2)), last]
    return text.slice(0, start) + lines.join('\n') + text.slice(end)
  }, body)
}
