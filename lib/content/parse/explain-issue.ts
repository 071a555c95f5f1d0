import { z } from 'zod'
import { showValue } from './fault.ts'
import { mendValue } from './mend-value.ts'
import { notesOf, schemaAt, shapeOf, unwrap } from './schema-at.ts'
import { suggest, suggestRemedy } from './suggest.ts'
import type { DataFinding } from './validate-data.ts'
import { type Notation, writeField } from './write-field.ts'

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

interface Written {
  name: string
  step: PropertyKey | undefined
  at: z.core.$ZodType | undefined
  written: unknown
  notation: Notation
}

function explainKey(
  key: string,
  at: z.core.$ZodType | undefined,
  siblings: unknown,
  notation: Notation,
): Pick<DataFinding, 'message' | 'remedy'> {
  const message = `“${showValue(key)}” is no ${notation} here.`
  const known = Object.keys((at && shapeOf(at, siblings)) ?? {})
  const near = suggest(key, known)
  if (near) return { message, remedy: `Did you mean “${near}”?` }
  const inner = at && unwrap(at)
  const other = inner instanceof z.ZodDiscriminatedUnion ? choiceWith(key, inner) : undefined
  if (other) return { message, remedy: `Remove it; it goes with “${other}”.` }
  return {
    message,
    remedy: known.length === 0 ? 'Remove it.' : `Remove it; the ${notation}s are ${known.join(', ')}.`,
  }
}

/** The choice of a union that would allow a key, as it is written. */
function choiceWith(key: string, { options, def }: z.ZodDiscriminatedUnion): string | undefined {
  const option = options.find((candidate) => candidate instanceof z.ZodObject && key in candidate.shape)
  const literal = option instanceof z.ZodObject ? option.shape[def.discriminator] : undefined
  return literal instanceof z.ZodLiteral ? writeField('field', def.discriminator, literal.value) : undefined
}

function explainMissing(
  name: string,
  step: PropertyKey | undefined,
  at: z.core.$ZodType | undefined,
  isThere: boolean,
  notation: Notation,
): Explanation {
  const { example } = notesOf(at)
  const line = example === undefined ? undefined : writeField(notation, step, example)
  const add = notation === 'field' ? 'Add a line such as' : 'Add'
  return {
    rule: 'missing-field',
    message: isThere ? `“${name}” has no value.` : `“${name}” is missing.`,
    remedy: line ? `${isThere ? 'Write one:' : add} “${line}”.` : `Add it, or remove what stands around it.`,
  }
}

function explainValue(issue: z.core.$ZodIssue, field: Written): Explanation {
  const { name, written } = field
  const value = showValue(written)
  switch (issue.code) {
    case 'invalid_type':
      return {
        rule: 'wrong-type',
        message: `“${value}” is not ${typeNames[issue.expected] ?? `a ${issue.expected}`}, which “${name}” must be.`,
        remedy: mend(field),
      }
    case 'invalid_value':
    case 'invalid_union': {
      const choices = choicesOf(issue)
      return {
        rule: 'unknown-value',
        message: `“${value}” is not a value of “${name}”.`,
        remedy: choices.length > 0 ? suggestRemedy(String(written), choices, 'Choose one.') : mend(field),
      }
    }
    case 'too_small':
    case 'too_big':
      return { rule: 'wrong-size', ...explainSize(issue, value, field) }
    default:
      return {
        rule: 'wrong-value',
        message: `“${value}” ${/^must /.test(issue.message) ? issue.message : `is not right for “${name}”`}.`,
        remedy: mend(field),
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

function explainSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  value: string,
  field: Written,
): Pick<DataFinding, 'message' | 'remedy'> {
  const { name, written } = field
  const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum)
  const least = issue.inclusive === false ? 'more than' : 'at least'
  const most = issue.inclusive === false ? 'less than' : 'at most'
  const bound = `${issue.code === 'too_small' ? least : most} ${limit}`
  if (typeof written === 'string') {
    const length = [...written].length
    return {
      message: `“${value}” has ${length} characters; “${name}” has ${bound}.`,
      remedy:
        issue.code === 'too_small'
          ? `Write ${limit - length} more at least.`
          : `Cut ${length - limit} of them at least.`,
    }
  }
  if (Array.isArray(written) && issue.code === 'too_big')
    return {
      message: `“${name}” lists ${written.length}; it lists ${bound}.`,
      remedy: `Remove ${written.length - limit} of them.`,
    }
  if (Array.isArray(written))
    return { message: `“${name}” lists ${written.length}; it lists ${bound}.`, remedy: mend(field) }
  return { message: `“${value}” is out of range; “${name}” is ${bound}.`, remedy: mend(field) }
}

/** What to write: the value that was probably meant, else one of the form that is asked for. */
function mend({ step, at, written, notation }: Written): string {
  const meant = at instanceof z.ZodType ? mendValue(at, written) : undefined
  if (meant !== undefined) return `Write it as “${writeField(notation, step, meant)}”.`
  const { example } = notesOf(at)
  return example === undefined
    ? 'Write another, or remove it.'
    : `Write it in the form of “${writeField(notation, step, example)}”.`
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
