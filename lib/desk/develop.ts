import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { checkContent } from '../content/check-content.ts'
import { problemsFile } from '../content/read-problems.ts'
import { recoverWrites } from '../content/write/recover-writes.ts'
import { replaceFile } from '../content/write/replace-file.ts'
import { buildFonts } from '../publish/fonts.ts'
import { describeProblems } from './check/describe-problems.ts'
import { createPretty } from './check/reporters/pretty.ts'
import { whenChanged } from './check/watch-content.ts'
import { writeSchemas } from './editor/write-schemas.ts'

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
  for (const line of await recoverWrites(root)) print(line)
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
  whenChanged(['content', generated], look)
  return async () => {
    const running = children.filter((child) => child.exitCode === null && child.signalCode === null)
    const ends = running.map((child) => once(child, 'exit'))
    for (const child of running) child.kill('SIGTERM')
    await Promise.all(ends)
  }
}

/** Looks at the whole content, prints what is new to say, leaves all of it where the open pages read it, and keeps the editor’s schemas current. */
function lookerAt(root: string, print: (text: string) => void): () => Promise<void> {
  let said = ''
  const look = async () => {
    const checked = await checkContent(root, { cache: true })
    const report = await describeProblems(root, checked.problems, checked.files, createPretty(false))
    if (report !== said) print(report)
    said = report
    await replaceFile(join(root, problemsFile), JSON.stringify(checked.problems))
    // The editor’s schemas name what exists.
    await writeSchemas(root)
  }
  // One look that fails must not end the server: the next save brings another.
  return () =>
    look().catch((error) =>
      print(`The check itself failed: ${error instanceof Error ? error.message : error}`),
    )
}
