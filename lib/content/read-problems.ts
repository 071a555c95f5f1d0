import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from './problem.ts'
import { problemsSchema } from './problem-schema.ts'

/** Where the development server leaves the problems of the content for the pages to show. */
export const problemsFile = join('.contentlayer', 'problems.json')

/** What the development server has found, and when it last looked, in milliseconds; nothing where none has run. */
export async function readProblems(): Promise<{ problems: readonly Problem[]; lookedAt: number }> {
  try {
    const { mtimeMs } = await stat(problemsFile)
    return {
      problems: problemsSchema.parse(JSON.parse(await readFile(problemsFile, 'utf8'))),
      lookedAt: mtimeMs,
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { problems: [], lookedAt: 0 }
    throw error
  }
}
