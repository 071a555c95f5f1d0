/** A word as it is written, with the index at which it stands in its text. */
export interface WrittenWord {
  word: string
  at: number
}

const part = "[\\p{L}\\p{M}\\p{N}_]+(?:['’][\\p{L}\\p{M}\\p{N}]+)*"
const compound = new RegExp(`(?:(?<![\\p{L}\\p{N}])['’])?${part}(?:[-‑–]${part})*['’]?`, 'gu')
const single = new RegExp(`['’]?${part}['’]?`, 'gu')

const mayBeAddress = /[./@#][\p{L}\p{N}_]|\/(?!\p{L})/u
const fileOrSite =
  /\.(?:com|org|net|gov|edu|io|us|mdx?|ya?ml|webp|png|jpe?g|avif|svg|pdf|html?|js|ts|json|txt)(?![\p{L}\p{N}])/iu

/** The words of a text in their order, compounds whole; addresses, file names, handles and hashtags are none. */
export function wordsOf(text: string): WrittenWord[] {
  const prose = mayBeAddress.test(text)
    ? text.replace(/\S+/g, (piece) => (isAddress(piece) ? ' '.repeat(piece.length) : piece))
    : text
  return [...prose.matchAll(compound)].map(({ 0: word, index }) => ({ word, at: index }))
}

/** The words between the hyphens and dashes of a compound. */
export const partsOf = ({ word, at }: WrittenWord): WrittenWord[] =>
  [...word.matchAll(single)].map(({ 0: piece, index }) => ({ word: piece, at: at + index }))

function isAddress(piece: string): boolean {
  if (!mayBeAddress.test(piece)) return false
  if (piece.includes('@') || piece.includes('://') || fileOrSite.test(piece)) return true
  return /^[("“‘']*(?:www\.|[#/])|\/[)"”’'.,;:!?]*$/i.test(piece)
}
