const letters = [..."abcdefghijklmnopqrstuvwxyz'"]
const vowels = /^[aeiouy]$/
const most = 3
const longest = 30

/**
 * Up to three words that are one slip away from what was written, by the likeliest slip of these: a
 * capital forgotten, letters changed round, a letter doubled or not, a space forgotten, a vowel, any other letter.
 */
export function nearestWords(written: string, isWord: (word: string) => boolean): string[] {
  if (written.length > longest) return []
  const lower = written.toLowerCase()
  const wasCapital = written !== lower
  const costs = new Map<string, number>()
  for (const { word, cost } of [
    ...splitSlips(lower, isWord),
    ...capitalSlips(lower),
    ...letterSlips(lower),
  ]) {
    const found =
      word.includes(' ') || isWord(word) ? word : isWord(capital(word)) ? capital(word) : undefined
    const shown = found !== undefined && wasCapital ? capital(found) : found
    if (shown !== undefined && shown !== written && cost < (costs.get(shown) ?? Number.POSITIVE_INFINITY))
      costs.set(shown, cost)
  }
  const sorted = [...costs].toSorted(([a, less], [b, more]) => less - more || (a < b ? -1 : 1))
  const least = sorted[0]?.[1] ?? 0
  return sorted
    .filter(([, cost]) => cost <= least)
    .map(([word]) => word)
    .slice(0, most)
}

interface Slip {
  word: string
  cost: number
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const capitalSlips = (word: string): Slip[] => [
  { word: capital(word), cost: 0 },
  { word: word.toUpperCase(), cost: 1 },
]

function* letterSlips(word: string): Generator<Slip> {
  for (let at = 0; at <= word.length; at += 1) {
    const [head, here, rest] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
    const first = at === 0 ? 2 : 0
    const before = head.slice(-1)
    if (here !== '') {
      yield { word: head + rest, cost: first + costOf(here, before, rest.charAt(0)) }
      if (rest !== '') yield { word: head + rest.charAt(0) + here + rest.slice(1), cost: first + 1 }
    }
    for (const letter of letters) {
      yield { word: head + letter + here + rest, cost: first + costOf(letter, before, here) }
      if (here !== '' && letter !== here)
        yield { word: head + letter + rest, cost: first + (vowels.test(letter) && vowels.test(here) ? 2 : 3) }
    }
  }
}

const ownWords = new Set(['a', 'as', 'at', 'in', 'no', 'of', 'the', 'to'])

// “Alot” and “inspite” are two words far more often than one slip.
const splitSlips = (word: string, isWord: (word: string) => boolean): Slip[] =>
  [...ownWords]
    .filter((own) => word.startsWith(own) && word.length > own.length + 2 && isWord(word.slice(own.length)))
    .map((own) => ({ word: `${own} ${word.slice(own.length)}`, cost: 1 }))

function costOf(letter: string, before: string, after: string): number {
  if (letter === before || letter === after) return 1
  return vowels.test(letter) ? 2 : 3
}
