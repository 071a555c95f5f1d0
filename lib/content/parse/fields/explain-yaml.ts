import type { YAMLError } from 'yaml'
import type { RuleName } from '../../rules/severity.ts'
import { type Finding, showValue } from '../fault.ts'

/** Says in an editor's words what YAML could not read: one finding for each place. */
export function explainYaml(errors: readonly YAMLError[], text: string): (Finding & { offset: number })[] {
  const seen = new Set<number>()
  return errors.flatMap(({ code, message, pos: [found] }) => {
    const offset = code === 'MISSING_CHAR' ? openingQuote(text, found) : found
    // Every tag is refused, known or not.
    if (code === 'TAG_RESOLVE_FAILED' || seen.has(offset)) return []
    seen.add(offset)
    const line = showValue(text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '')
    const fault = faults[code]
    return [
      {
        offset,
        rule: fault?.rule ?? 'yaml-syntax',
        value: line,
        message:
          fault?.message(line) ??
          `YAML cannot read “${line}”: ${message.replace(/\s+/g, ' ').replace(/\.?$/, '.')}`,
        remedy: fault?.remedy ?? 'Compare the line, and the one before it, with another document.',
      },
    ]
  })
}

/** A quotation mark that nothing closes is missed at the end of the text; a person looks where it was opened. */
function openingQuote(text: string, found: number): number {
  if (text.slice(found).trim() !== '') return found
  const opened = [...text.matchAll(/(?<=(?:^|[:\-[{,])[ \t]*)["'](?=[^"'\n]*$)/gm)]
  return opened.at(-1)?.index ?? found
}

interface Fault {
  rule: RuleName
  message: (line: string) => string
  remedy: string
}

const quoteIt = 'Put quotation marks around the whole value.'
const colon: Fault = {
  rule: 'yaml-syntax',
  message: (line) => `“${line}” has a colon in its value, or its lines do not belong together.`,
  remedy: 'Put quotation marks around a value that has a colon in it, and indent its further lines.',
}

const faults: Partial<Record<YAMLError['code'], Fault>> = {
  DUPLICATE_KEY: {
    rule: 'yaml-duplicate-key',
    message: (line) => `“${line.split(':', 1)[0]}” stands twice.`,
    remedy: 'Keep the field once.',
  },
  TAB_AS_INDENT: {
    rule: 'yaml-syntax',
    message: () => 'A tab indents this line.',
    remedy: 'Indent with spaces, two for each level.',
  },
  BAD_SCALAR_START: {
    rule: 'yaml-syntax',
    message: (line) => `“${line}” has a value that begins with a sign of YAML’s own.`,
    remedy: quoteIt,
  },
  MISSING_CHAR: {
    rule: 'yaml-syntax',
    message: (line) => `“${line}” lacks a sign: a colon, a comma or a closing quotation mark.`,
    remedy: 'Write “name: value”, and close what was opened.',
  },
  UNEXPECTED_TOKEN: {
    rule: 'yaml-syntax',
    message: (line) => `“${line}” goes on where its value has ended, or does not belong here.`,
    remedy: quoteIt,
  },
  BLOCK_AS_IMPLICIT_KEY: colon,
  MULTILINE_IMPLICIT_KEY: colon,
}
