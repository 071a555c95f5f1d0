import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countPlaywright, countStatus, countVitest } from '../../harness/count-results.ts'

const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'report.json')

const writeReport = (report: unknown): string => {
  writeFileSync(file, JSON.stringify(report))
  return file
}

const vitest = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
}
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }

test('a tool that ends with status 0 is one check that passed, and any other status one that failed', () => {
  expect(countStatus(0)).toEqual({ passed: 1, failed: 0 })
  expect(countStatus(2)).toEqual({ passed: 0, failed: 1 })
})

test('what passed is counted', async () => {
  expect(await countVitest(writeReport(vitest))).toEqual({ passed: 3, failed: 0 })
  expect(await countPlaywright(writeReport(playwright))).toEqual({ passed: 3, failed: 0 })
})

test('a skipped, unwritten or unsteady test did not pass', async () => {
  const unfinished = { ...vitest, numFailedTests: 1, numPendingTests: 2, numTodoTests: 4 }
  expect(await countVitest(writeReport(unfinished))).toEqual({ passed: 3, failed: 7 })
  const stats = { expected: 3, unexpected: 1, flaky: 2, skipped: 4 }
  expect(await countPlaywright(writeReport({ ...playwright, stats }))).toEqual({ passed: 3, failed: 7 })
})

test('a suite without a test has failed', async () => {
  expect(await countVitest(writeReport({ ...vitest, numPassedTests: 0 }))).toEqual({ passed: 0, failed: 1 })
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
  expect(await countPlaywright(writeReport({ ...playwright, stats }))).toEqual({ passed: 0, failed: 1 })
})

test('a file of tests that does not load has failed', async () => {
  expect(await countVitest(writeReport({ ...vitest, success: false }))).toEqual({ passed: 3, failed: 1 })
  const errors = [{ message: 'Cannot find module' }]
  expect(await countPlaywright(writeReport({ ...playwright, errors }))).toEqual({ passed: 3, failed: 1 })
})

test('a report that is missing or is none is an error', async () => {
  await expect(countVitest(`${file}.missing`)).rejects.toThrow('ENOENT')
  await expect(countPlaywright(writeReport({}))).rejects.toThrow('stats')
})
