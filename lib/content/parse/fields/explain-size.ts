import type { z } from 'zod'
import { type Finding, showValue } from '../fault.ts'
import { remedyFor, type WrittenValue } from './written-value.ts'

/** Says how much too long, short, large or small a value is. */
export function explainSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  field: WrittenValue,
): Pick<Finding, 'message' | 'remedy'> {
  const { name, written } = field
  const value = showValue(written)
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
    return { message: `“${name}” lists ${written.length}; it lists ${bound}.`, remedy: remedyFor(field) }
  return { message: `“${value}” is out of range; “${name}” is ${bound}.`, remedy: remedyFor(field) }
}
