import type { YAMLError } from 'yaml'
import { type Finding, showValue } from '../fault.ts'
import { writeField } from './write-field.ts'

/** Says in an editor's words what YAML could not read: one finding for each place, one of syntax for each line. */
export function explainYaml(errors: readonly YAMLError[], text: string): (Finding & { offset: number })[] {
  const seen = new Set<number>()
  return errors.flatMap((error) => {
    // Every tag is refused, known or not.
    if (error.code === 'TAG_RESOLVE_FAILED') return []
    const { offset, fault } = findFault(error, text)
    const { start, line } = lineAt(text, offset)
    const { rule, remedy } = fault
    const place = rule === 'yaml-syntax' ? start : offset
    if (seen.has(place)) return []
    seen.add(place)
    const value = showValue(line)
    return [{ offset, rule, value, message: fault.message(value), remedy }]
  })
}

function lineAt(text: string, offset: number): { start: number; line: string } {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', start)
  return { start, line: text.slice(start, end === -1 ? undefined : end) }
}

interface Fault {
  rule: Finding['rule']
  message: (line: string) => string
  remedy: string
}

function findFault(
  { code, message, pos: [found] }: YAMLError,
  text: string,
): { offset: number; fault: Fault } {
  const quote = /^Missing closing .quote/.test(message) ? openingQuote(text, found) : undefined
  if (quote !== undefined) return { offset: quote, fault: openQuotation }
  const { start, line } = lineAt(text, found)
  const hyphen = start + (/^ *(?=- )/.exec(line)?.[0].length ?? -1)
  const isKey = code === 'MULTILINE_IMPLICIT_KEY' || code === 'BLOCK_AS_IMPLICIT_KEY'
  if (isKey && found <= hyphen) return { offset: hyphen, fault: strayItem }
  if (code === 'UNEXPECTED_TOKEN') {
    const indented = /^ +(?=\S)/.exec(text)?.[0].length
    if (indented !== undefined && /^\S/.test(line)) return { offset: indented, fault: strayField }
    return { offset: found, fault: /^\s*(?:- )?(?:[\w-]+:\s+)?["']/.test(line) ? innerQuotation : afterEnd }
  }
  return { offset: found, fault: isKey ? explainKey(line) : (faults[code] ?? unknownFault(message)) }
}

/**
 * Where a quotation mark was opened that nothing closes in its line: YAML misses it at the next mark or at the end of
 * the text; a person looks where it begins.
 */
function openingQuote(text: string, found: number): number | undefined {
  const from = Math.max(0, found - farthest)
  const before = text.slice(from, found + 1)
  const opened = before.matchAll(/(?<=(?:^|[:\-[{,])[ \t]*)(?:"(?=[^"\n]*$)|'(?=[^'\n]*$))/gm)
  const last = [...opened].at(-1)
  return last && from + last.index
}

// Each of many errors looks back; over the whole text, that would take the square of its length.
const farthest = 4_000

function explainKey(line: string): Fault {
  if (!/:(?:\s|$)/.test(line)) return noColon
  const [, name, value] = /^\s*(?:- )?([\w-]+):\s+(\S.*:(?:\s.*)?)$/.exec(line) ?? []
  if (name === undefined || value === undefined) return unevenFields
  const mended = writeField('field', name, value.trim())
  return {
    rule: 'yaml-syntax',
    message: (shown) => `“${shown}” has a colon in its value.`,
    remedy: mended.endsWith('…') ? quoteIt : `Put quotation marks around the whole value: ${mended}`,
  }
}

const quoteIt = 'Put quotation marks around the whole value.'

const strayItem: Fault = {
  rule: 'yaml-syntax',
  message: (line) => `“${line}” does not line up with the item above it.`,
  remedy: 'Begin every item of a list with the same spaces before its hyphen.',
}

const openQuotation: Fault = {
  rule: 'yaml-syntax',
  message: (line) => `“${line}” opens a quotation mark that nothing closes.`,
  remedy: 'Put the same mark at the end of the value, or remove the first.',
}

const noColon: Fault = {
  rule: 'yaml-syntax',
  message: (line) => `“${line}” lacks a colon and a space after the name of its field.`,
  remedy: 'Write “name: value”.',
}

const unevenFields: Fault = {
  rule: 'yaml-syntax',
  message: (line) => `“${line}” and the line after it do not belong together.`,
  remedy: 'Begin each field at the start of its line, and indent what goes on in a second line.',
}

const strayField: Fault = {
  rule: 'yaml-syntax',
  message: (line) => `“${line}” is indented, and the fields below it are not.`,
  remedy: 'Begin each field at the start of its line.',
}

const innerQuotation: Fault = {
  rule: 'yaml-syntax',
  message: (line) => `“${line}” goes on after the quotation mark that ends its value.`,
  remedy: 'Around a value that has one kind of quotation mark in it, put the other kind.',
}

const afterEnd: Fault = {
  rule: 'yaml-syntax',
  message: (line) => `“${line}” goes on where its value has ended, or does not belong here.`,
  remedy: quoteIt,
}

const unknownFault = (message: string): Fault => ({
  rule: 'yaml-syntax',
  message: (line) => `YAML cannot read “${line}”: ${message.replace(/\s+/g, ' ').replace(/\.?$/, '.')}`,
  remedy: 'Compare the line, and the one before it, with another document.',
})

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
  BAD_INDENT: {
    rule: 'yaml-syntax',
    message: (line) => `“${line}” does not line up with the lines above it.`,
    remedy: 'Begin each field at the start of its line, and indent what belongs to it by the same spaces.',
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
}
