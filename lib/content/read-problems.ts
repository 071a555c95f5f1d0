import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Problem } from './problem.ts'
import { isRuleName } from './rules/severity.ts'

/** Where the development server leaves the problems of the content for the pages to show. */
export const problemsFile = join('.contentlayer', 'problems.json')

const problems: z.ZodType<Problem[]> = z.array(
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

/** What the development server has found, and when it last looked, in milliseconds; nothing where none has run. */
export async function readProblems(): Promise<{ problems: readonly Problem[]; lookedAt: number }> {
  try {
    const { mtimeMs } = await stat(problemsFile)
    return { problems: problems.parse(JSON.parse(await readFile(problemsFile, 'utf8'))), lookedAt: mtimeMs }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { problems: [], lookedAt: 0 }
    throw error
  }
}
