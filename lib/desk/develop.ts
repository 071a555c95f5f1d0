import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, watch } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkContent } from '../content/check-content.ts'
import { problemsFile } from '../content/read-problems.ts'
import { buildFonts } from '../publish/fonts.ts'
import { formatCheck } from './format-check.ts'

// Editors and tools save in several steps; one look after the last of them is enough.
const settled = 60

const generated = join('.contentlayer', 'generated')

/** How the site is shown while somebody writes. */
export interface Development {
  /** The project’s folder, which must be the working folder as well. */
  root: string
  port: string
  /** Takes what is to be said, such as the problems of the content each time they change. */
  print(text: string): void
  /** What the server of the site is told beside this process’s environment. */
  env?: Readonly<Record<string, string>>
}

/** Shows the site and keeps looking at the content; returns what ends it, and waits until it has. */
export async function develop({ root, port, print, env = {} }: Development): Promise<() => Promise<void>> {
  const look = lookerAt(root, print)
  await buildFonts(root)
  await look()
  const start = (tool: string, args: readonly string[], quiet: boolean): ChildProcess =>
    spawn(process.execPath, [join('node_modules', tool), ...args], {
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
      // contentlayer believes PWD before its real working folder.
      env: { ...process.env, ...env, PWD: root, NEXT_TELEMETRY_DISABLED: '1' },
    })
  const children = [
    start('contentlayer2/bin/cli.cjs', ['dev', '-c', 'lib/content/contentlayer.config.ts'], true),
    start('next/dist/bin/next', ['dev', '--hostname', '127.0.0.1', '--port', port], false),
  ]
  if (!existsSync(generated)) await mkdir(generated, { recursive: true })
  whenChanged('content', look)
  whenChanged(generated, look)
  return async () => {
    const running = children.filter((child) => child.exitCode === null && child.signalCode === null)
    const ends = running.map((child) => once(child, 'exit'))
    for (const child of running) child.kill('SIGTERM')
    await Promise.all(ends)
  }
}

/** Looks at the whole content, prints what is new to say and leaves all of it where the open pages read it. */
function lookerAt(root: string, print: (text: string) => void): () => Promise<void> {
  let said = ''
  return async () => {
    const checked = await checkContent(root)
    const report = formatCheck(checked)
    if (report !== said) print(report)
    said = report
    await mkdir(dirname(problemsFile), { recursive: true })
    await writeFile(`${problemsFile}.new`, JSON.stringify(checked.problems))
    await rename(`${problemsFile}.new`, problemsFile)
  }
}

/** Runs `look` once the changes of a folder have settled, never twice at a time. */
function whenChanged(folder: string, look: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(look)
    }, settled)
  })
}
