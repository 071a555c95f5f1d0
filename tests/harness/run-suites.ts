import type { Counts } from './count-results.ts'

/** What a suite found; `output` is what its tool printed. */
export interface SuiteResult extends Counts {
  output: string
}

/** A part of the tests that is run, counted and reported as one. */
export interface Suite {
  name: string
  run(): Promise<SuiteResult>
}

/** Runs suites one after the other, says what happens, shows the output of each that failed, and adds up. */
export async function runSuites(suites: readonly Suite[], say: (line: string) => void): Promise<Counts> {
  const total: Counts = { passed: 0, failed: 0 }
  for (const suite of suites) {
    say(`… ${suite.name}`)
    const start = performance.now()
    const { passed, failed, output } = await settle(suite)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    if (failed > 0) say(`${output.trimEnd()}\n`)
    say(`${failed > 0 ? '✗' : '✓'} ${suite.name}: ${passed} passed, ${failed} failed (${seconds} s)`)
    total.passed += passed
    total.failed += failed
  }
  return total
}

async function settle(suite: Suite): Promise<SuiteResult> {
  try {
    return await suite.run()
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) }
  }
}
