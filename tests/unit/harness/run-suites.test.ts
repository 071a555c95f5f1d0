import { expect, test } from 'vitest'
import { runSuites, type SuiteResult } from '../../harness/run-suites.ts'

const suite = (name: string, result: SuiteResult) => ({ name, run: async () => result })

test('suites are added up, and the output of one that failed is shown', async () => {
  const lines: string[] = []
  const total = await runSuites(
    [
      suite('good', { passed: 2, failed: 0, output: 'quiet' }),
      suite('bad', { passed: 1, failed: 3, output: 'loud' }),
    ],
    (line) => lines.push(line),
  )
  expect(total).toEqual({ passed: 3, failed: 3 })
  expect(lines.map((line) => line.replace(/\(.*\)/, '').trim())).toEqual([
    ...['… good', '✓ good: 2 passed, 0 failed'],
    ...['… bad', 'loud', '✗ bad: 1 passed, 3 failed'],
  ])
})

test('a suite that cannot run has failed, and the next one still runs', async () => {
  const lines: string[] = []
  const broken = {
    name: 'broken',
    run: async () => {
      throw new Error('There is no browser.')
    },
  }
  const total = await runSuites([broken, suite('good', { passed: 1, failed: 0, output: '' })], (line) =>
    lines.push(line),
  )
  expect(total).toEqual({ passed: 1, failed: 1 })
  expect(lines.join('\n')).toContain('There is no browser.')
})
