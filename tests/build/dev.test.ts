import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyProject, type ProjectCopy } from './project-copy.ts'

const article = 'content/articles/one-roof-in-hemet.mdx'
let copy: ProjectCopy
let server: ChildProcess
let origin = ''
let printed = ''
let original = ''

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

const readPage = async (): Promise<string> => (await fetch(`${origin}/articles/one-roof-in-hemet/`)).text()
const save = (text: string): Promise<void> => writeFile(join(copy.root, article), text)

/** Looks at the page as an open browser would, anew with each event of the server, until it is as expected. */
async function watchPage(
  isExpected: (html: string) => boolean,
  change: () => Promise<void>,
): Promise<string> {
  const since = /since=([\d.]+)/.exec(await readPage())?.[1] ?? '0'
  const events = await fetch(`${origin}/dev/changes/?since=${since}`)
  expect(events.headers.get('content-type')).toBe('text/event-stream')
  await change()
  for await (const _ of events.body ?? []) {
    const html = await readPage()
    if (isExpected(html)) return html
  }
  throw new Error('The server closed its events.')
}

beforeAll(async () => {
  copy = await copyProject('dev')
  original = await readFile(join(copy.root, article), 'utf8')
  const port = await findFreePort()
  origin = `http://127.0.0.1:${port}`
  server = spawn(process.execPath, ['--import', 'tsx', 'lib/desk/dev.ts'], {
    cwd: copy.root,
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (!server.stdout) throw new Error('The server has no output.')
  const lines = createInterface({ input: server.stdout })
  await new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      printed += `${line}\n`
      if (line.includes('Ready')) resolve()
    })
  })
})

afterAll(async () => {
  server.kill('SIGTERM')
  if (server.exitCode === null) await once(server, 'exit')
  copy.remove()
})

test('a saved change is on the open page, without anybody loading it', async () => {
  const html = await watchPage(
    (page) => page.includes('In sunny Hemet,'),
    () => save(original.replace('In Hemet,', 'In sunny Hemet,')),
  )
  expect(html).not.toContain('in the content</h2>')
})

test('a broken document shows its problems on the page and in the terminal, over the last good page', async () => {
  const html = await watchPage(
    (page) => page.includes('in the content</h2>'),
    () => save(original.replace('kicker: ', 'kicker: : ')),
  )
  expect(html).toContain('Hemet')
  expect(html).toContain(`${article}:`)
  expect(printed).toContain(`${article}:`)
})

test('a mended document takes the problems away, and the server has lived on', async () => {
  const html = await watchPage(
    (page) => !page.includes('in the content</h2>') && page.includes('In Hemet,'),
    () => save(original),
  )
  expect(html).toContain('EventSource')
  expect(server.exitCode).toBeNull()
})
