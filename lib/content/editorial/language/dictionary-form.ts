import { showValue } from '../../parse/fault.ts'
import type { EditorialFinding } from '../manuscript.ts'
import { isWord } from './lexicon.ts'

interface Entry {
  word: string
  offset: number
}

/**
 * What is wrong with the text of `content/dictionary.txt`, with offsets in it: a line of more than one word, a word
 * that stands there twice or out of order, and one that the general dictionary has. Await `prepareLanguage()` before.
 */
export function checkDictionary(text: string): EditorialFinding[] {
  const entries = entriesOf(text)
  return entries.flatMap(({ word, offset }, index) => {
    const fault = faultOf(word, entries.slice(0, index))
    return fault ? [{ rule: 'dictionary-form' as const, offset, value: showValue(word), ...fault }] : []
  })
}

function entriesOf(text: string): Entry[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .map(({ 0: line, index }) => ({
      word: line.trim(),
      offset: index + line.length - line.trimStart().length,
    }))
    .filter(({ word }) => word !== '' && !word.startsWith('#'))
}

function faultOf(word: string, before: readonly Entry[]): { message: string; remedy: string } | undefined {
  const shown = showValue(word)
  if (/\s/.test(word))
    return { message: `“${shown}” is more than one word.`, remedy: 'Write each word on a line of its own.' }
  if (before.some((entry) => entry.word === word))
    return { message: `“${shown}” stands in the dictionary twice.`, remedy: 'Take this line out.' }
  if (isWord(word.replaceAll('’', "'")))
    return { message: `“${shown}” is in the general dictionary already.`, remedy: 'Take this line out.' }
  const next = before.find((entry) => inOrder(word, entry.word) < 0)
  if (next)
    return { message: `“${shown}” is out of order.`, remedy: `Move it up, before “${showValue(next.word)}”.` }
  return undefined
}

// As an index has it, and not by the machine’s locale: capitals beside their small letters.
function inOrder(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()]
  if (left !== right) return left < right ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
