import { z } from 'zod'
import type { Place, Problem } from '../problem.ts'

/** A rule's finding before it has a place. */
export type Finding = Omit<Problem, keyof Place>

/** Where an offset of a text stands; lines and columns count from 1, columns in UTF-16 units as editors do. */
export type Locate = (offset: number) => { line: number; column: number }

/** Prepares `Locate` for a text: one pass, then a binary search for each question. */
export function locator(text: string): Locate {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

const longest = 60

/** A value as a problem shows it: one line, visible, cut short. */
export function showValue(value: unknown): string {
  const text = textOf(value)
  const line = text
    .slice(0, longest * 10)
    .replace(/\s+/g, ' ')
    .replace(
      /[\p{Cc}\p{Cf}\p{Cs}]/gu,
      (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    )
    .trim()
  const signs = [...line]
  return signs.length > longest ? `${signs.slice(0, longest).join('')}…` : line
}

function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  const isList = Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')
  return isList ? value.join(', ') : (JSON.stringify(value) ?? String(value))
}

/** Whether an unknown value is an object with string keys. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  z.record(z.string(), z.unknown()).safeParse(value).success
