import { gap, type Passage } from '../manuscript.ts'

/** A sentence of a text, with the index at which it begins there. */
export interface Sentence {
  text: string
  start: number
  words: readonly string[]
}

const word = new RegExp(
  `${gap}|[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}]|['’‑–-](?=[\\p{L}\\p{N}])|[.,](?=\\p{N}))*`,
  'gu',
)
const ending = new RegExp(
  `(?<![.!?…])[.!?…]+["”’'»)\\]${gap}]*(?=\\s+["“‘'([]*[\\p{Lu}\\p{N}${gap}]|\\s*$)|\\n[ \\t]*\\n`,
  'gu',
)
const title =
  /(?:^|[^\p{L}.])(?:Dr|Mr|Mrs|Ms|Messrs|Prof|Rev|Hon|Gov|Sen|Rep|Pres|Gen|Lt|Sgt|Capt|Col|Maj|St|Mt|Ft|No|Nos|Fig|vs|cf|approx|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$/u
const abbreviation = /(?:^|[^\p{L}])(?:(?:\p{L}\.)+\p{L}|(?!I$)\p{Lu}|Inc|Co|Corp|Ltd|Jr|Sr|Ave|Blvd|etc)$/u
const opener =
  /^\s+["“‘'([]*(?:The|An?|It|In|He|She|They|We|You|This|That|These|Those|But|And|When|For|At|On|Its|Their|Not|Some|Many|Most|If|As|By|To|So|Then|There|What|Who|How|Why|Every|Each|One|After|Before)(?![\p{L}’'])/u

// Enough for the longest abbreviation, so that a long text is not read again for each full stop.
const reach = 24

/** The sentences of a text; the full stop of “Dr.” or “U.S.” ends none, an empty line always does. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const add = (to: number) => {
    const part = text.slice(from, to)
    const words: readonly string[] = part.match(word) ?? []
    const start = from + part.length - part.trimStart().length
    if (words.length > 0) sentences.push({ text: part.trim(), start, words })
    from = to
  }
  for (const { 0: mark, index } of text.matchAll(ending))
    if (mark !== '.' || !isAbbreviated(text, index)) add(index + mark.length)
  add(text.length)
  return sentences
}

function isAbbreviated(text: string, stop: number): boolean {
  const before = text.slice(Math.max(0, stop - reach), stop)
  if (title.test(before)) return true
  return abbreviation.test(before) && !opener.test(text.slice(stop + 1, stop + 1 + reach))
}

const known = new WeakMap<Passage, readonly Sentence[]>()

/** The sentences of a passage, split once for all rules that ask. */
export function sentencesOf(passage: Passage): readonly Sentence[] {
  const before = known.get(passage)
  if (before) return before
  const sentences = splitSentences(passage.text)
  known.set(passage, sentences)
  return sentences
}

/** The beginning of a sentence, by which a reader finds it: its first six words. */
export function beginningOf({ text, words }: Sentence): string {
  const line = text.replaceAll(gap, '…').replace(/\s+/g, ' ')
  return words.length <= 6 ? line : `${line.split(' ').slice(0, 6).join(' ')} …`
}
