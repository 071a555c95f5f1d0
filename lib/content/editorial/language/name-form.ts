import { showValue } from '../../parse/fault.ts'
import type { HouseStyle } from '../../schema/style.ts'
import type { EditorialRule } from '../manuscript.ts'

/** A name is written as the house has decided. */
export const checkNameForms: EditorialRule = ({ passages }, { style }) => {
  const names = namesOf(style)
  return passages.flatMap((passage) =>
    names.flatMap(({ write, right, wrong }) =>
      findApart(passage.text, wrong, right).map(({ text, at }) => ({
        rule: 'name-form' as const,
        offset: passage.offsetAt(at),
        value: showValue(text),
        message: `“${showValue(text)}” is not how the house writes this name.`,
        remedy: `Write “${showValue(write)}”.`,
      })),
    ),
  )
}

interface Name {
  write: string
  right: RegExp
  wrong: RegExp
}

const prepared = new WeakMap<HouseStyle, readonly Name[]>()

function namesOf(style: HouseStyle): readonly Name[] {
  const before = prepared.get(style)
  if (before) return before
  const names = style.names.map(({ write, never }) => ({
    write,
    right: anyOf([write]),
    wrong: anyOf(never.toSorted((a, b) => b.length - a.length)),
  }))
  prepared.set(style, names)
  return names
}

// A space of a name may be the end of a line in a text.
const anyOf = (forms: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${forms.map((form) => form.split(/\s+/).map(escapeForRegExp).join('\\s+')).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )

const escapeForRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

// A wrong form may be a part of the right one, as “LGBTQ” is of “LGBTQ+”.
function findApart(text: string, wrong: RegExp, right: RegExp): { text: string; at: number }[] {
  const found = [...text.matchAll(wrong)]
  if (found.length === 0) return []
  const covered = [...text.matchAll(right)].map(({ 0: form, index }) => ({
    from: index,
    to: index + form.length,
  }))
  return found
    .map(({ 0: form, index }) => ({ text: form, at: index }))
    .filter(({ text: form, at }) => !covered.some(({ from, to }) => from <= at && at + form.length <= to))
}
