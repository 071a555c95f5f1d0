import type { z } from 'zod'
import { type Finding, isRecord, showValue } from './fault.ts'
import { notesOf, schemaAt, shapeOf } from './schema-at.ts'
import { suggest, suggestRemedy } from './suggest.ts'

/** A finding about the value at a path; `part` says whether the key or the value is at fault. */
export interface DataFinding extends Finding {
  path: readonly PropertyKey[]
  part: 'key' | 'value'
}

/** Data that its schema accepts, or everything that it does not. */
export type Validation =
  | { data: Record<string, unknown>; findings: readonly [] }
  | { data?: undefined; findings: readonly DataFinding[] }

/** Checks data against its schema and says each fault in words that name the value and the remedy. */
export function validateData(schema: z.ZodType, data: Record<string, unknown>): Validation {
  const result = schema.safeParse(data)
  if (result.success)
    return isRecord(result.data) ? { data: result.data, findings: [] } : { data, findings: [] }
  return { findings: result.error.issues.flatMap((issue) => explain(issue, schema, data)) }
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodType, data: Record<string, unknown>): DataFinding[] {
  const { path } = issue
  const written = valueAt(data, path)
  const value = showValue(written)
  const name = nameOf(path)
  const at = schemaAt(schema, path, data)
  const notes = notesOf(at)
  const remedy = remedyFor(name, notes)
  const finding = (rule: string, message: string, mend = remedy): DataFinding[] => [
    { path, part: 'value', rule, value, message, remedy: mend },
  ]
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys((at && shapeOf(at, written)) ?? {})
    return issue.keys.map((key) => ({
      path: [...path, key],
      part: 'key',
      rule: 'unknown-field',
      value: key,
      message: `“${key}” is no field here.`,
      remedy: suggest(key, known)
        ? `Did you mean “${suggest(key, known)}”?`
        : `Remove it; the fields are ${known.join(', ')}.`,
    }))
  }
  if (written === undefined || written === null) return finding('missing-field', `“${name}” is missing.`)
  switch (issue.code) {
    case 'invalid_type':
      return finding(
        'wrong-type',
        `“${value}” is not ${typeNames[issue.expected] ?? `a ${issue.expected}`}, which “${name}” must be.`,
      )
    case 'invalid_value':
      return finding(
        'unknown-value',
        `“${value}” is not a value of “${name}”.`,
        suggestRemedy(String(written), issue.values.map(String), `Choose one.`),
      )
    case 'invalid_union': {
      const choices =
        issue.path.length > 0 && 'options' in issue && Array.isArray(issue.options)
          ? issue.options.map(String)
          : []
      return finding(
        'unknown-value',
        `“${value}” is not a value of “${name}”.`,
        choices.length > 0 ? suggestRemedy(String(written), choices, 'Choose one.') : remedy,
      )
    }
    case 'too_small':
    case 'too_big':
      return finding('wrong-size', sizeMessage(issue, name, value, written))
    default:
      return finding(
        'wrong-value',
        `“${value}” ${/^must /.test(issue.message) ? issue.message : `is not right for “${name}”`}.`,
      )
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
}

function sizeMessage(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  name: string,
  value: string,
  written: unknown,
): string {
  const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`
  if (typeof written === 'string')
    return `“${value}” has ${[...written].length} characters; “${name}” has ${limit}.`
  if (Array.isArray(written)) return `“${name}” lists ${written.length}; it lists ${limit}.`
  return `“${value}” is out of range; “${name}” is ${limit}.`
}

function remedyFor(name: string, { description, example }: ReturnType<typeof notesOf>): string {
  const shown =
    example === undefined
      ? ''
      : `Write it as in ${name.split('.').at(-1)}: ${Array.isArray(example) ? `[${example.join(', ')}]` : String(example)}.`
  return (
    [description, shown].filter(Boolean).join(' ') || 'Compare it with another document of this collection.'
  )
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
