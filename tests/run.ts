import { type FoundProgram, findBrowser } from './harness/find-browser.ts'
import { findJava } from './harness/find-java.ts'
import { runSuites, type Suite } from './harness/run-suites.ts'
import { serveDist } from './harness/serve-dist.ts'
import { browserSuites, sourceSuites, vitestSuite } from './harness/tool-suites.ts'

const say = (line: string) => console.log(line)
const total = { passed: 0, failed: 0 }

/** Runs suites and adds what they found to the whole. */
async function run(suites: readonly Suite[]): Promise<void> {
  const { passed, failed } = await runSuites(suites, say)
  total.passed += passed
  total.failed += failed
}

/** Names a program that the browser tests need, or fails with what to install. */
async function find(name: string, search: () => Promise<FoundProgram>): Promise<string> {
  say(`… looking for ${name}`)
  const { path, origin } = await search()
  say(`${name}: ${path} (${origin})`)
  return path
}

/** Serves what was built and looks at it with a browser. */
async function runInBrowser(): Promise<void> {
  const browser = await find('Browser', findBrowser)
  const java = await find('Java', findJava)
  const site = await serveDist('dist')
  try {
    const env = { SITE_URL: site.url, SITE_FOLDER: 'dist', CHROME_PATH: browser, JAVA_PATH: java }
    await run(await browserSuites('tests/browser', env))
  } finally {
    site.close()
  }
}

await run([...sourceSuites, vitestSuite('units', 'unit'), vitestSuite('build', 'build')])
try {
  await runInBrowser()
} catch (error) {
  total.failed += 1
  say(`✗ browser: ${error instanceof Error ? error.message : error}`)
}
say(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
