import { z } from 'zod'
import { ordinaryPhrases } from './ordinary-phrases.ts'

/** A phrase about people that is questioned: as written, where it begins, and what may be better. */
export interface Questioned {
  phrase: string
  at: number
  better: readonly string[]
}

/** Questions phrases about people. */
export interface EqualityChecker {
  /** Whether a text may hold a questioned phrase: quick, and never `false` where `question` finds one. */
  mayQuestion(text: string): boolean
  question(text: string): Questioned[]
  /** The phrases that are questioned, as `comparable` has them. */
  phrases: ReadonlySet<string>
}

let checker: EqualityChecker | undefined
let loading: Promise<void> | undefined

/** Loads retext-equality and its patterns, once. */
export function loadEquality(): Promise<void> {
  loading ??= load()
  return loading
}

/** The loaded checker; throws before `loadEquality` is done. */
export function equalityChecker(): EqualityChecker {
  if (!checker)
    throw new Error('retext-equality is not loaded. Await prepareLanguage() before you check language.')
  return checker
}

const patternsModule = z.object({
  patterns: z.array(z.object({ inconsiderate: z.record(z.string(), z.string()) })),
})

async function load(): Promise<void> {
  // The package exports no patterns, and the quick look needs their words.
  const patternsFile = new URL('patterns-en.js', import.meta.resolve('retext-equality')).href
  const [{ unified }, english, equality, patterns] = await Promise.all([
    import('unified'),
    import('retext-english'),
    import('retext-equality'),
    import(/* @vite-ignore */ patternsFile),
  ])
  const processor = unified()
    .use(english.default)
    .use(equality.default, { binary: true })
    .use(function () {
      this.compiler = () => ''
    })
    .freeze()
  const phrases = patternsModule
    .parse(patterns)
    .patterns.flatMap(({ inconsiderate }) => Object.keys(inconsiderate))
    .filter((phrase) => !ordinaryPhrases.has(phrase))
  checker = {
    phrases: new Set(phrases.map(comparable)),
    mayQuestion: finderOf(phrases),
    question: (text) =>
      processor.processSync(text).messages.flatMap(({ actual, expected, place }) => {
        const start = place && 'start' in place ? place.start.offset : place?.offset
        if (actual === undefined || start === undefined || isOrdinary(actual)) return []
        return [{ phrase: actual, at: start, better: expected ?? [] }]
      }),
  }
}

/** A phrase in the letters by which retext-equality compares: no capitals, hyphens or apostrophes. */
export const comparable = (phrase: string): string =>
  phrase.toLowerCase().replace(/['’-]/g, '').replace(/\s+/g, ' ').trim()

const ordinary = new Set([...ordinaryPhrases].map(comparable))

const isOrdinary = (actual: string): boolean => ordinary.has(comparable(actual)) || fatherOf.test(actual)

// The one ordinary phrase that leaves a word open.
const fatherOf = /^father\s+of\s/i

/** Whether all words of any phrase stand in a text, in any order: a superset of what retext-equality can find. */
function finderOf(phrases: readonly string[]): (text: string) => boolean {
  const byFirst = new Map<string, string[][]>()
  const dotted: string[] = []
  for (const phrase of phrases) {
    const words = phrase.split(' ').filter((word) => word !== '*')
    const keys = words.map((word) => word.toLowerCase().replace(/['-]/g, ''))
    const [first = '', ...others] = keys
    if (keys.some((key) => /[^a-z]/.test(key)))
      dotted.push(...keys.filter((key) => /[^a-z]/.test(key)).slice(0, 1))
    else byFirst.set(first, [...(byFirst.get(first) ?? []), others])
  }
  return (text) => {
    const lower = text.toLowerCase()
    if (dotted.some((key) => lower.includes(key))) return true
    const words = joinedWords(lower)
    for (const word of words)
      if (byFirst.get(word)?.some((others) => others.every((other) => words.has(other)))) return true
    return false
  }
}

const run = /[a-z0-9]+(?:['’-]+[a-z0-9]+)*/g

// retext compares without hyphens and apostrophes, and may see one word or several where they join letters.
function joinedWords(lower: string): Set<string> {
  const words = new Set<string>()
  for (const [found] of lower.matchAll(run)) {
    const parts = found.split(/['’-]+/)
    if (parts.length === 1) words.add(found)
    else
      for (let from = 0; from < parts.length; from += 1)
        for (let to = from + 1; to <= Math.min(parts.length, from + longestJoin); to += 1)
          words.add(parts.slice(from, to).join(''))
  }
  return words
}

const longestJoin = 5
