import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { ITrie } from 'cspell-trie-lib'
import { nearestWords } from './nearest-words.ts'

let trie: ITrie | undefined
let loading: Promise<void> | undefined

/** Loads the general dictionary, once; before that nothing below may be asked. */
export function loadLexicon(): Promise<void> {
  loading ??= load()
  return loading
}

async function load(): Promise<void> {
  // The package names its settings alone; the dictionary lies beside them.
  const dictionary = new URL('en_US.trie.gz', import.meta.resolve('@cspell/dict-en_us'))
  const [{ decodeTrie }, packed] = await Promise.all([import('cspell-trie-lib'), readFile(dictionary)])
  trie = decodeTrie(await promisify(gunzip)(packed))
}

function loaded(): ITrie {
  if (!trie)
    throw new Error('The dictionary is not loaded. Await prepareLanguage() before you check language.')
  return trie
}

/** Whether the general dictionary has a word in just these letters; its apostrophes are straight ones. */
export const isWord = (word: string): boolean => loaded().hasWord(word, true)

/** Whether the general dictionary has a word, which may begin a sentence or stand in capitals; it may have accents. */
export function isWritten(word: string): boolean {
  if (formsOf(word).some(isWord)) return true
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '')
  return plain !== word && formsOf(plain).some(isWord)
}

/** The forms in which a dictionary may have a word that begins with a capital or stands in capitals. */
export function formsOf(word: string): string[] {
  const lower = word.toLowerCase()
  if (word === lower) return [word]
  if (word === word.toUpperCase()) return [word, lower, capitalized(lower)]
  return word === capitalized(lower) ? [word, lower] : [word, word.charAt(0).toLowerCase() + word.slice(1)]
}

const capitalized = (lower: string): string => lower.charAt(0).toUpperCase() + lower.slice(1)

const suggested = new Map<string, readonly string[]>()
const mostSuggested = 5_000

/** Up to three words of the general dictionary that may have been meant, the likeliest first. */
export function suggestWords(word: string, thorough: boolean): readonly string[] {
  const key = `${word} ${thorough}`
  const before = suggested.get(key)
  if (before) return before
  const found = findSuggestions(word, thorough)
  if (suggested.size >= mostSuggested) suggested.clear()
  suggested.set(key, found)
  return found
}

// To search beyond one slip takes some ten milliseconds a word.
const longestSearched = 20

function findSuggestions(word: string, thorough: boolean): string[] {
  const near = nearestWords(word, isWord)
  if (near.length > 0 || !thorough || word.length > longestSearched) return near
  const options = {
    numSuggestions: 3,
    changeLimit: 2,
    ignoreCase: false,
    includeTies: false,
    timeout: patience,
  }
  return loaded().suggest(word, options).slice(0, 3)
}

// Of no effect on so short a search; a search that the clock ends would find other words on a busy machine.
const patience = 60_000
