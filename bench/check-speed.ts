import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateArticles } from './generate-articles.ts'

const count = Number(process.argv[2] ?? 1000)
const folder = mkdtempSync(join(tmpdir(), 'check-speed-'))
const project = process.cwd()

/** Runs the check in the folder; seconds of the wall, most memory in MiB, and what it printed. */
function check(...args: readonly string[]): { seconds: number; memory: number; output: string } {
  const start = performance.now()
  const { stdout, stderr } = spawnSync(
    '/usr/bin/time',
    ['-f', 'peak %M', process.execPath, '--import', 'tsx', join(project, 'lib/desk/check.ts'), ...args],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 },
  )
  const seconds = (performance.now() - start) / 1000
  return { seconds, memory: Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024, output: stdout }
}

const say = (name: string, { seconds, memory }: ReturnType<typeof check>) =>
  console.log(`${name}: ${seconds.toFixed(2)} s, ${memory.toFixed(0)} MiB`)

try {
  const [first = ''] = await generateArticles(folder, count)
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  const cold = check()
  say(`${count} articles, cold`, cold)
  const warm = check()
  say('again, nothing changed', warm)
  appendFileSync(join(folder, 'content/articles', first), '\nOne more sentence stands here.\n')
  const changed = check()
  say('after one change', changed)
  const without = check('--no-cache')
  say('the same without the cache', without)
  console.log(changed.output === without.output ? 'The outputs are the same.' : 'THE OUTPUTS DIFFER.')
  console.log(changed.output.trim().split('\n').at(-1))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
