import type { z } from 'zod'
import { type Finding, showValue } from '../fault.ts'
import { suggestRemedy } from '../suggest.ts'
import { explainKey } from './explain-key.ts'
import { explainSize } from './explain-size.ts'
import { notesOf, schemaAt } from './schema-at.ts'
import { type Notation, writeField } from './write-field.ts'
import { remedyFor, type WrittenValue } from './written-value.ts'

/** A finding about the value at a path; `part` says whether the key or the value is at fault. */
export interface DataFinding extends Finding {
  path: readonly PropertyKey[]
  part: 'key' | 'value'
}

/** Says what zod found in an editor's words: one finding for each value or key at fault. */
export function explainIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: Record<string, unknown>,
  notation: Notation,
): DataFinding[] {
  const { path } = issue
  const written = valueAt(data, path)
  const at = schemaAt(schema, path, data)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      part: 'key',
      rule: 'unknown-field',
      value: showValue(key),
      ...explainKey(key, at, written, notation),
    }))
  const step = path.at(-1)
  const name = showValue(nameOf(path))
  const explanation =
    written === undefined || written === null
      ? explainMissing(name, step, at, written === null, notation)
      : explainValue(issue, { name, step, at, written, notation })
  return [{ path, part: 'value', value: showValue(written ?? name), ...explanation }]
}

type Explanation = Pick<DataFinding, 'rule' | 'message' | 'remedy'>

function explainMissing(
  name: string,
  step: PropertyKey | undefined,
  at: z.core.$ZodType | undefined,
  isThere: boolean,
  notation: Notation,
): Explanation {
  return {
    rule: 'missing-field',
    message: isThere ? `“${name}” has no value.` : `“${name}” is missing.`,
    remedy: remedyForMissing(step, at, isThere, notation),
  }
}

function remedyForMissing(
  step: PropertyKey | undefined,
  at: z.core.$ZodType | undefined,
  isThere: boolean,
  notation: Notation,
): string {
  const { example, description } = notesOf(at)
  if (example === undefined) return 'Write one, or remove its line.'
  const line = writeField(notation, step, example)
  // Nobody can copy a line that is cut short.
  if (line.endsWith('…') && description)
    return `Write “${writeField(notation, step, '…')}”: ${description.charAt(0).toLowerCase()}${description.slice(1)}`
  const add = notation === 'field' ? 'Add a line such as' : 'Add'
  return `${isThere ? 'Write one:' : add} “${line}”.`
}

function explainValue(issue: z.core.$ZodIssue, field: WrittenValue): Explanation {
  const { name, written } = field
  const value = showValue(written)
  switch (issue.code) {
    case 'invalid_type':
      return {
        rule: 'wrong-type',
        message: `“${value}” is not ${typeNames[issue.expected] ?? `a ${issue.expected}`}, which “${name}” must be.`,
        remedy: remedyFor(field),
      }
    case 'invalid_value':
    case 'invalid_union': {
      const choices = choicesOf(issue)
      return {
        rule: 'unknown-value',
        message: `“${value}” is not a value of “${name}”.`,
        remedy:
          choices.length > 0 ? suggestRemedy(String(written), choices, 'Choose one.') : remedyFor(field),
      }
    }
    case 'too_small':
    case 'too_big':
      return { rule: 'wrong-size', ...explainSize(issue, field) }
    default:
      return {
        rule: 'wrong-value',
        message: `“${value}” ${/^must /.test(issue.message) ? issue.message : `is not right for “${name}”`}.`,
        remedy: remedyFor(field),
      }
  }
}

function choicesOf(issue: z.core.$ZodIssueInvalidValue | z.core.$ZodIssueInvalidUnion): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
}

const nameOf = (path: readonly PropertyKey[]): string =>
  path
    .filter((step) => typeof step !== 'number')
    .map(String)
    .join('.') || 'the document'

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  )
