import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Counts, countPlaywright, countStatus, countVitest } from './count-results.ts'
import { type CommandResult, runCommand } from './run-command.ts'
import type { Suite, SuiteResult } from './run-suites.ts'

const tool = (file: string, ...args: readonly string[]) => [join('node_modules', file), ...args]

/** Runs scripts of node_modules until one fails, as one check. */
const check = (name: string, ...steps: readonly (readonly string[])[]): Suite => ({
  name,
  async run() {
    const outputs: string[] = []
    for (const step of steps) {
      const { status, output } = await runCommand(process.execPath, step)
      outputs.push(output)
      if (status !== 0) return { ...countStatus(status), output: outputs.join('') }
    }
    return { ...countStatus(0), output: outputs.join('') }
  },
})

const biome = (...args: readonly string[]) => tool('@biomejs/biome/bin/biome', ...args)

/** The checks that need no build: format, lint, walls between rooms, types, dead code, the content itself. */
export const sourceSuites: readonly Suite[] = [
  check('format, lint and import rules', biome('ci', '--error-on-warnings', '--colors=off', '.')),
  // typegen first: types of routes that are gone would be checked too.
  check('types', tool('next/dist/bin/next', 'typegen'), tool('typescript/bin/tsc', '--noEmit')),
  check('dead code', tool('knip/bin/knip.js', '--no-progress', '--no-config-hints')),
  check('content', ['--import', 'tsx', 'lib/desk/check.ts']),
]

const withReport = async (
  count: (file: string) => Promise<Counts>,
  run: (file: string) => Promise<CommandResult>,
): Promise<SuiteResult> => {
  const report = join(await mkdtemp(join(tmpdir(), 'report-')), 'report.json')
  const { status, output } = await run(report)
  try {
    const counts = await count(report)
    const failed = counts.failed === 0 && status !== 0 ? 1 : counts.failed
    return { passed: counts.passed, failed, output }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { passed: 0, failed: 1, output: `${output}\nThe suite left no report: ${reason}` }
  }
}

/** The tests of one Vitest project. */
export const vitestSuite = (name: string, project: string): Suite => ({
  name,
  run: () =>
    withReport(countVitest, (report) =>
      runCommand(
        process.execPath,
        tool(
          'vitest/vitest.mjs',
          'run',
          '--project',
          project,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ),
      ),
    ),
})

/** One suite for each file of browser tests, by name; `env` tells them where the site and the browser are. */
export async function browserSuites(
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<readonly Suite[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.spec.ts')).toSorted()
  return files.map((file) => ({
    name: `browser: ${file.replace('.spec.ts', '').replaceAll('-', ' ')}`,
    run: () =>
      withReport(countPlaywright, (report) =>
        runCommand(
          process.execPath,
          tool('@playwright/test/cli.js', 'test', join(folder, file), '--reporter=line,json'),
          { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
        ),
      ),
  }))
}
