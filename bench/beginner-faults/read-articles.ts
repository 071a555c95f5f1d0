import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BeginnerFault } from './faults.ts'

/** The text of a fault’s article. */
export const faultyText = ({ name }: BeginnerFault): string =>
  readFileSync(join(import.meta.dirname, `${name}.mdx`), 'utf8')

/** The same text without its fault; throws where the faulty part is not in it. */
export function mendedText(fault: BeginnerFault): string {
  const text = faultyText(fault)
  if (!text.includes(fault.wrong)) throw new Error(`“${fault.wrong}” is not in ${fault.name}.mdx.`)
  return text.replaceAll(fault.wrong, () => fault.right)
}
