import { mkdtempSync, rmSync } from 'node:fs'
import { cp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../harness/run-command.ts'

const left = new Set([
  'node_modules',
  '.git',
  '.next',
  '.contentlayer',
  '.fonts',
  '.cache',
  '.desk',
  'dist',
  '.dist-next',
  'out',
  'test-results',
])

/** A copy of the project's sources in a folder of its own, never built before. */
export interface ProjectCopy {
  root: string
  /** Runs `npm run build` in the copy. */
  build(env?: Readonly<Record<string, string>>): ReturnType<typeof runCommand>
  remove(): void
}

/** Copies the project as a fresh clone would have it, its packages as hard links where the file system allows. */
export async function copyProject(name: string): Promise<ProjectCopy> {
  const root = mkdtempSync(join(tmpdir(), `${name}-`))
  for (const entry of await readdir('.'))
    if (!left.has(entry) && !entry.endsWith('.tsbuildinfo') && entry !== 'next-env.d.ts')
      await cp(entry, join(root, entry), { recursive: true })
  await linkPackages(root)
  return {
    root,
    build: (env = {}) => buildProject(root, env),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

async function linkPackages(root: string): Promise<void> {
  const target = join(root, 'node_modules')
  const linked = await runCommand('cp', ['-al', 'node_modules', target])
  if (linked.status === 0) return
  rmSync(target, { recursive: true, force: true })
  const copied = await runCommand('cp', ['-a', 'node_modules', target])
  if (copied.status !== 0) throw new Error(`The packages could not be copied to ${target}: ${copied.output}`)
}

/** Runs `npm run build` in a project's folder. */
export const buildProject = (root: string, env: Readonly<Record<string, string>> = {}) =>
  runCommand('npm', ['--prefix', root, '--silent', 'run', 'build'], { env })
