import type { Finding } from './fault.ts'

/** The largest file that is read, in bytes. */
export const largestFile = 1_000_000

/** A file's text with LF line ends and no byte order mark, or the reason why it has none, at an offset of `before`. */
export type DecodedText =
  | { text: string; finding?: undefined }
  | { text?: undefined; finding: Finding; before: string }

const byteOrderMarks = [
  { name: 'UTF-32', bytes: [0xff, 0xfe, 0, 0] },
  { name: 'UTF-32', bytes: [0, 0, 0xfe, 0xff] },
  { name: 'UTF-16', bytes: [0xff, 0xfe] },
  { name: 'UTF-16', bytes: [0xfe, 0xff] },
]

/** Decodes a file's bytes as UTF-8; anything else is named, since a guess could change the words. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > largestFile)
    return {
      before: '',
      finding: {
        rule: 'file-too-large',
        value: `${bytes.length} bytes`,
        message: `The file has more than ${largestFile} bytes, the most that is read.`,
        remedy: 'Split it into several documents.',
      },
    }
  const mark = byteOrderMarks.find(({ bytes: first }) => first.every((byte, index) => bytes[index] === byte))
  if (mark) return { before: '', finding: encodingFinding(mark.name) }
  // Plain text has no zero bytes; in UTF-16 every Latin letter brings one.
  const zeros = bytes.subarray(0, 400).filter((byte) => byte === 0).length
  if (zeros * 4 > Math.min(400, bytes.length))
    return { before: '', finding: encodingFinding('UTF-16 without a mark') }
  try {
    // The decoder drops a UTF-8 byte order mark by itself.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text: unixLines(text) }
  } catch {
    return { before: validStart(bytes), finding: encodingFinding('Latin-1 or Windows-1252, not UTF-8') }
  }
}

const unixLines = (text: string): string => text.replace(/\r\n?/g, '\n')

function validStart(bytes: Uint8Array): string {
  // A byte that is no UTF-8 becomes U+FFFD here; an honest one would have been decoded by the strict decoder as well.
  const text = new TextDecoder('utf-8').decode(bytes)
  return unixLines(text.slice(0, Math.max(0, text.indexOf('\uFFFD'))))
}

const encodingFinding = (name: string): Finding => ({
  rule: 'wrong-encoding',
  value: name,
  message: `The file is written in ${name}.`,
  remedy: 'Save it as UTF-8; every editor offers that under “Save with encoding”.',
})
