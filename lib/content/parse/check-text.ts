import type { Problem } from '../problem.ts'
import { type Finding, type Locate, locator } from './fault.ts'

/** The largest file that is read, in bytes. */
export const largestFile = 1_000_000

/** A file's text with LF line ends and no byte order mark, or the reason why it has none. */
export type DecodedText = { text: string; finding?: undefined } | { text?: undefined; finding: Finding }

const byteOrderMarks = [
  { name: 'UTF-32', bytes: [0xff, 0xfe, 0, 0] },
  { name: 'UTF-32', bytes: [0, 0, 0xfe, 0xff] },
  { name: 'UTF-16', bytes: [0xff, 0xfe] },
  { name: 'UTF-16', bytes: [0xfe, 0xff] },
]
const remedy = 'Save the file as UTF-8; every editor offers it under “Save with encoding”.'

/** Decodes a file's bytes as UTF-8; anything else is named, since a guess could change the words. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > largestFile)
    return {
      finding: {
        rule: 'file-too-large',
        value: `${bytes.length} bytes`,
        message: `The file has ${bytes.length} bytes; the limit is ${largestFile}.`,
        remedy: 'Split it into several documents.',
      },
    }
  const mark = byteOrderMarks.find(({ bytes: first }) => first.every((byte, index) => bytes[index] === byte))
  if (mark) return { finding: encodingFinding(mark.name) }
  try {
    // The decoder drops a UTF-8 byte order mark by itself.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text: text.replace(/\r\n?/g, '\n') }
  } catch {
    return { finding: encodingFinding('something other than UTF-8, perhaps Windows-1252') }
  }
}

const encodingFinding = (name: string): Finding => ({
  rule: 'wrong-encoding',
  value: name,
  message: `The file is written in ${name}.`,
  remedy,
})

// Tab and line feed are the only control characters that text needs. Joiners stay where emoji and scripts use them.
const hidden =
  /(?![\t\n])\p{Cc}|[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFD\u{E0000}-\u{E007F}]|[\u2028\u2029]|(?<![\p{L}\p{M}\p{Extended_Pictographic}]|\uFE0F)[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{Extended_Pictographic}])/gu

/** Finds characters that a reader can't see and that can make a text say something else. */
export function findHiddenCharacters(text: string, file: string): Problem[] {
  const locate: Locate = locator(text)
  return [...text.matchAll(hidden)].slice(0, 20).map((match) => {
    const code = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    return {
      file,
      ...locate(match.index),
      rule: 'hidden-character',
      value: code,
      message: `${code} stands here; it is invisible or changes the direction of the text.`,
      remedy: 'Delete it; it usually comes along with pasted text.',
    }
  })
}
