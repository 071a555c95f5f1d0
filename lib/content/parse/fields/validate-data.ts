import type { z } from 'zod'
import { isRecord } from '../fault.ts'
import { type DataFinding, explainIssue } from './explain-issue.ts'
import type { Notation } from './write-field.ts'

/** Data that its schema accepts, or everything that it does not. */
export type Validation =
  | { data: Record<string, unknown>; findings: readonly [] }
  | { data?: undefined; findings: readonly DataFinding[] }

/** Checks data against its schema and says each fault in words that name the value and the remedy. */
export function validateData(
  schema: z.ZodType,
  data: Record<string, unknown>,
  notation: Notation,
): Validation {
  const result = schema.safeParse(data)
  if (result.success)
    return isRecord(result.data) ? { data: result.data, findings: [] } : { data, findings: [] }
  const findings = result.error.issues.flatMap((issue) => explainIssue(issue, schema, data, notation))
  // A value that breaks two rules is mended once.
  const seen = new Set<string>()
  return {
    findings: findings.filter(({ path, part }) => {
      const name = JSON.stringify([part, ...path.map(String)])
      const isFirst = !seen.has(name)
      seen.add(name)
      return isFirst
    }),
  }
}
