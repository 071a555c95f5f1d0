import type { z } from 'zod'

type JsonSchema = z.core.JSONSchema.JSONSchema

/** The lines of a field in a YAML snippet, with its tab stop. */
export const snippetField = (name: string, schema: JsonSchema, stop: number): string[] =>
  schema.type === 'array'
    ? [`${name}:`, `  - ${snippetValue(schema, stop)}`]
    : [`${name}: ${snippetValue(schema, stop)}`]

/** What stands for a value in a snippet: a choice, today, or a tab stop that says what is wanted. */
export function snippetValue(schema: JsonSchema, stop: number): string {
  if (schema.const !== undefined) return String(schema.const)
  if (schema.enum) return `\${${stop}|${schema.enum.map((value) => escapeChoice(String(value))).join(',')}|}`
  if (schema.format === 'date') return `\${${stop}:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}`
  return `\${${stop}:${escapeText(schema.title ?? '')}}`
}

const escapeText = (text: string): string => text.replace(/[\\$}]/g, '\\$&')
const escapeChoice = (text: string): string => text.replace(/[\\,|]/g, '\\$&')
