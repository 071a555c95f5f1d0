import type { HouseStyle } from '../../schema/style.ts'
import type { EditorialFinding, EditorialRule, Manuscript, Passage } from '../manuscript.ts'
import { isWord } from './lexicon.ts'

/** A reader meets the words of an acronym before long: somewhere in the document it is spelt out. */
export const checkAcronyms: EditorialRule = (manuscript, { style }) => {
  const seen = new Set<string>()
  const initials = initialsFinder()
  return manuscript.passages.flatMap((passage) =>
    acronymsIn(passage.text).flatMap(({ acronym, at }): EditorialFinding[] => {
      if (seen.has(acronym)) return []
      seen.add(acronym)
      if (isKnown(acronym, style) || isSpeltOut(acronym, manuscript, initials)) return []
      return [
        {
          rule: 'acronym',
          offset: passage.offsetAt(at),
          value: acronym,
          message: `“${acronym}” is spelt out nowhere in this document.`,
          remedy: `Write its words once, with “(${acronym})” after them, or list it under acronyms in content/styles/house.yaml.`,
        },
      ]
    }),
  )
}

const capitals =
  /(?<![\p{L}\p{M}\p{N}_@#/.])\p{Lu}(?:&?\p{Lu}){1,5}(?=(?:s|['’]s)?(?![\p{L}\p{M}\p{N}_@/]|['’.]\p{L}))/gu
const roman = /^(?=.)X{0,3}(?:IX|IV|V?I{0,3})$/

// English words that have always been written in capitals: nobody asks what the letters stand for.
const everyday = new Set('AD AM BC ID OK PM TV UK US USA'.split(' '))

/** The acronyms of a text; Roman numerals and words in capitals for emphasis are none. */
export function acronymsIn(text: string): { acronym: string; at: number }[] {
  const found = [...text.matchAll(capitals)].map(({ 0: acronym, index }) => ({ acronym, at: index }))
  return found.filter(
    ({ acronym, at }) => !everyday.has(acronym) && !roman.test(acronym) && !isEmphasis(text, acronym, at),
  )
}

// “PLEASE DO NOT” shouts; “the WHO said” does not.
function isEmphasis(text: string, acronym: string, at: number): boolean {
  const before = /(\p{Lu}{2,})['’]?\s+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1]
  const after = /^['’]?\s+(\p{Lu}{2,})(?!\p{L})/u.exec(
    text.slice(at + acronym.length, at + acronym.length + 24),
  )?.[1]
  const isShouted = (word: string | undefined) => word !== undefined && isWord(word.toLowerCase())
  return isShouted(acronym) && (isShouted(before) || isShouted(after))
}

// The house may list “COVID-19” or “LGBTQ+”.
const isKnown = (acronym: string, { acronyms }: HouseStyle): boolean =>
  acronyms.some((known) => known === acronym || /^[\p{Lu}&]+/u.exec(known)?.[0] === acronym)

const isSpeltOut = (acronym: string, { passages }: Manuscript, initials: InitialsOf): boolean =>
  passages.some(
    (passage) =>
      passage.text.includes(acronym) &&
      (initials(passage).some((letters) => letters.includes(acronym.replace('&', ''))) ||
        isSpeltOutIn(acronym, passage)),
  )

function isSpeltOutIn(acronym: string, { text }: Passage): boolean {
  const letters = acronym.replace('&', '')
  for (let at = text.indexOf(`(${acronym}`); at !== -1; at = text.indexOf(`(${acronym}`, at + 1))
    if (hasInitial(letters, lastWords(text.slice(Math.max(0, at - 200), at), letters.length * 2))) return true
  const opened = text.indexOf(`${acronym} (`)
  if (opened === -1) return false
  const inside = text.slice(opened + acronym.length + 2, opened + acronym.length + 202).split(')', 1)[0] ?? ''
  return hasInitial(letters, lastWords(inside, letters.length * 2))
}

type InitialsOf = (passage: Passage) => readonly string[]

// A passage with many acronyms is read once for all of them.
function initialsFinder(): InitialsOf {
  const known = new Map<Passage, readonly string[]>()
  return (passage) => {
    const found = known.get(passage) ?? initialsOf(passage.text)
    known.set(passage, found)
    return found
  }
}

// An acronym may leave the small words out, or not.
function initialsOf(text: string): string[] {
  const words = text.match(anyWord) ?? []
  const initials = (kept: readonly string[]) =>
    kept.map((word) => (/^\p{Lu}[\p{Lu}&]/u.test(word) ? ' ' : word[0]?.toUpperCase())).join('')
  return [initials(words), initials(words.filter((word) => !smallWords.has(word.toLowerCase())))]
}

const anyWord = /\p{L}(?:[\p{L}\p{M}'’]|&(?=\p{Lu}))*/gu

const smallWords = new Set('a an and at by for from in of on or the to with'.split(' '))

const lastWords = (text: string, count: number): string[] => (text.match(anyWord) ?? []).slice(-count)

// “Electrocardiogram (EKG)”: letters within words, and even other letters, are usual.
const hasInitial = (letters: string, words: readonly string[]): boolean =>
  words.some((word) => word[0]?.toUpperCase() === letters[0] && !word.startsWith(letters))
