import { readFile } from 'node:fs/promises'
import { z } from 'zod'

/** How many tests of a suite passed and failed. */
export interface Counts {
  passed: number
  failed: number
}

const vitestReport = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
})

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
})

/** Counts a tool that is one check. */
export const countStatus = (status: number): Counts =>
  status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

/** Counts Vitest's JSON report; what was skipped did not pass. Throws when there is no such report. */
export async function countVitest(file: string): Promise<Counts> {
  const report = vitestReport.parse(await readJson(file))
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests
  return settle({ passed: report.numPassedTests, failed }, report.success)
}

/** Counts Playwright's JSON report; what was skipped did not pass. Throws when there is no such report. */
export async function countPlaywright(file: string): Promise<Counts> {
  const { stats, errors } = playwrightReport.parse(await readJson(file))
  const failed = stats.unexpected + stats.flaky + stats.skipped
  return settle({ passed: stats.expected, failed }, errors.length === 0)
}

// A file that does not load has no failed test, and a suite without a test has nothing that could fail.
const settle = (counts: Counts, succeeded: boolean): Counts =>
  counts.failed === 0 && (!succeeded || counts.passed === 0) ? { ...counts, failed: 1 } : counts

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'))
