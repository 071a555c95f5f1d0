import type { BeginnerFault } from './faults.ts'
import type { Said } from './peers.ts'

/** What a message about a fault can get right. */
export const virtues = ['stops', 'article', 'line', 'column', 'value', 'remedy'] as const
export type Virtue = (typeof virtues)[number]

/** What a tool got right about a fault, by the same rules for every tool. */
export function judge(
  { name, line, columns, value, remedy }: BeginnerFault,
  { exit, lines }: Said,
): Virtue[] {
  const text = lines.join('\n')
  // An article is called by its fault, and must not stand for the words of a message.
  const words = text.replaceAll(name, '')
  // Some tools count columns from 0: one to the left is right as well.
  const places = [...text.matchAll(/(\d+)(?::|, column )(\d+)/g)].filter(([, at]) => Number(at) === line)
  const isRight: Readonly<Record<Virtue, boolean>> = {
    stops: exit !== 0,
    // By its file, its name in a collection, or its page’s address.
    article: text.includes(name),
    line: places.length > 0,
    column: places.some(([, , at]) => Number(at) >= columns[0] - 1 && Number(at) <= columns[1]),
    value: words.toLowerCase().includes(value.toLowerCase()),
    remedy: remedy.test(words),
  }
  return virtues.filter((virtue) => isRight[virtue])
}

/** How many of the articles a tool names. */
export const countNamed = (faults: readonly BeginnerFault[], { lines }: Said): number =>
  faults.filter(({ name }) => lines.some((line) => line.includes(name))).length
