import { z } from 'zod'
import type { Problem } from './problem.ts'
import { isRuleName } from './rules/severity.ts'

/** Problems that another process of this project found. */
export const problemsSchema: z.ZodType<Problem[]> = z.array(
  z.object({
    file: z.string(),
    line: z.number(),
    column: z.number(),
    rule: z.string().refine(isRuleName),
    value: z.string(),
    message: z.string(),
    remedy: z.string(),
  }),
)
