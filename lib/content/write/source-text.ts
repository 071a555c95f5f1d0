import { Refusal } from './refusal.ts'

const mark = '\uFEFF'

/** A file's text as it is, the ends of its lines untouched; its byte order mark stands apart. */
export interface SourceText {
  mark: string
  text: string
}

/** Reads the bytes of a file as text. Throws a Refusal where they are not UTF-8, or lines end as on old machines. */
export function readText(file: string, bytes: Uint8Array): SourceText {
  const whole = decode(file, bytes)
  if (/\r(?!\n)/.test(whole))
    throw new Refusal(
      `“${file}” ends its lines with a bare carriage return.`,
      'Save it with line ends LF or CRLF, then run this again.',
    )
  return whole.startsWith(mark) ? { mark, text: whole.slice(1) } : { mark: '', text: whole }
}

/** The bytes of a text, with the mark that it had. */
export const writeText = ({ mark, text }: SourceText): Uint8Array => new TextEncoder().encode(mark + text)

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Refusal(`“${file}” is not written in UTF-8.`, 'Save it as UTF-8, then run this again.')
  }
}
