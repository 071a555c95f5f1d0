import type { Finding } from './fault.ts'

// Tab and line feed are the only control characters that text needs; the no-break space is a space that one can see.
// An emoji may be put together with joiners and selectors; between letters they could only hide something.
const inEmoji =
  '(?<=\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\uFE0F)\\u200D(?=\\p{Extended_Pictographic})|(?<=\\p{Extended_Pictographic})\\uFE0F'
const hidden = new RegExp(
  `(?![\\t\\n])\\p{Cc}|(?!${inEmoji})[\\p{Cf}\\p{Default_Ignorable_Code_Point}]|[\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFF9-\\uFFFD\\u2800]`,
  'gu',
)

// Nearly every text is of these alone, and to see that takes a fraction of the search.
const isPlain = (text: string): boolean => /^[\t\n -~\u00A0-\u00AC\u00AE-\u02FF–—‘-”…]*$/.test(text)

/** Whether a text holds a character that a reader can't see. */
export const hasHidden = (text: string): boolean => !isPlain(text) && text.search(hidden) !== -1

/** Finds characters that a reader can't see and that can make a text say something else, each with its offset. */
export const findHidden = (text: string): (Finding & { offset: number })[] =>
  (isPlain(text) ? [] : [...text.matchAll(hidden)]).map((match) => ({
    offset: match.index,
    ...hiddenFinding(match[0]),
  }))

/** The finding for a text that becomes invisible only when it is decoded (`&#8203;`, `"\u200B"`), if it does. */
export function findEscapedHidden(decoded: string): Finding | undefined {
  const sign = isPlain(decoded) ? undefined : decoded.match(hidden)?.[0]
  return sign === undefined ? undefined : hiddenFinding(sign)
}

function hiddenFinding(sign: string): Finding {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const [, name, remedy] = names.find(([pattern]) => pattern.test(sign)) ?? fallback
  return {
    rule: 'hidden-character',
    value: code,
    message: `${code} stands here, ${name}.`,
    remedy,
  }
}

const deleteIt = 'Delete it; it usually comes along with pasted text.'
const fallback = [/./, 'a character that nobody can see', deleteIt] as const
const names = [
  [
    /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
    'a mark that changes the direction of the text',
    deleteIt,
  ],
  [/\u00AD/, 'a soft hyphen', 'Delete it; the site hyphenates by itself.'],
  [/[\u200B-\u200D\u2060\uFEFF]/, 'a joiner or a space without width', deleteIt],
  [
    /\uFFFD/,
    'the sign for a letter that was lost',
    'Write the letter that belongs here; the file was once saved in another encoding.',
  ],
  [/\p{Zl}|\p{Zp}/u, 'a line break that editors do not show', 'Press Enter instead.'],
  [/\p{Cc}/u, 'a control character', deleteIt],
  [/\p{Co}/u, 'a character that only one font knows', 'Write it in plain letters.'],
] as const
