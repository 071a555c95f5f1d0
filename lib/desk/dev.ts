import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, watch } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkContent } from '../content/check-content.ts'
import { problemsFile } from '../content/read-problems.ts'
import { buildFonts } from '../publish/fonts.ts'
import { formatCheck } from './format-check.ts'

// Editors and tools save in several steps; one look after the last of them is enough.
const settled = 60

const root = process.cwd()
const generated = join('.contentlayer', 'generated')

let said = ''

/** Looks at the whole content, prints what is new to say and leaves all of it where the open pages read it. */
async function lookAtContent(): Promise<void> {
  const checked = await checkContent(root)
  const report = formatCheck(checked)
  if (report !== said) console.log(report)
  said = report
  await mkdir(dirname(problemsFile), { recursive: true })
  await writeFile(`${problemsFile}.new`, JSON.stringify(checked.problems))
  await rename(`${problemsFile}.new`, problemsFile)
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

const start = (tool: string, args: readonly string[], quiet: boolean): ChildProcess =>
  spawn(process.execPath, [join('node_modules', tool), ...args], {
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
    // contentlayer believes PWD before its real working folder.
    env: { ...process.env, PWD: root, NEXT_TELEMETRY_DISABLED: '1' },
  })

const port = process.env.PORT ?? '3000'
await buildFonts(root)
await lookAtContent()
const children = [
  start('contentlayer2/bin/cli.cjs', ['dev', '-c', 'lib/content/contentlayer.config.ts'], true),
  start('next/dist/bin/next', ['dev', '--hostname', '127.0.0.1', '--port', port], false),
]
if (!existsSync(generated)) await mkdir(generated, { recursive: true })
whenChanged('content', lookAtContent)
whenChanged(generated, lookAtContent)

const stop = () => {
  for (const child of children) child.kill('SIGTERM')
  process.exit(0)
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
