import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Stats } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm, stat, unlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallSite, smallSiteMedia, writeSite } from '../fixtures/small-site.ts'
import { copyProject, type ProjectCopy } from './project-copy.ts'
import { findText, fingerprint, sha256 } from './read-site.ts'

let one: ProjectCopy
let other: ProjectCopy
let original: string[] = []
const dist = () => join(one.root, 'dist')

const quokkadraftPicture = sha256(smallSiteMedia.get('content/media/quokkadraft.png') ?? new Uint8Array())

const put = async (path: string, text: string): Promise<void> => {
  await mkdir(join(one.root, path, '..'), { recursive: true })
  await writeFile(join(one.root, path), text)
}
const remove = (path: string): Promise<void> => rm(join(one.root, path), { recursive: true })

/** Gives a file of the copy the time that it had, as a restored backup does. */
const keepTime = (path: string, { atime, mtime }: Stats): Promise<void> =>
  utimes(join(one.root, path), atime, mtime)

beforeAll(async () => {
  one = await copyProject('one')
  other = await copyProject('another-longer-name')
  expect((await one.build({ TZ: 'Pacific/Kiritimati', LC_ALL: 'C' })).output).toContain('dist/ holds')
  original = await fingerprint(dist())
})

afterAll(() => {
  one.remove()
  other.remove()
})

test('two cold builds in other folders, time zones and locales make the same bytes', async () => {
  const { status } = await other.build({
    TZ: 'America/Anchorage',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'sv_SE.UTF-8',
  })
  expect(status).toBe(0)
  expect(await fingerprint(join(other.root, 'dist'))).toEqual(original)
})

test('a warm build after a change of all content shows what is new, and no trace of a draft', async () => {
  const time = await stat(join(one.root, 'content/sites/site.yaml'))
  await writeSite(one.root, smallSite())
  await keepTime('content/sites/site.yaml', time)
  const { status, output } = await one.build()
  expect(output).toContain('dist/ holds')
  expect(status).toBe(0)
  expect(await findText(dist(), 'https://small.example/articles/one/')).toContain('/sitemap.xml')
  const article = await readFile(join(dist(), 'articles/one/index.html'), 'utf8')
  expect(article).toMatch(/<img [^>]*src="\/assets\/door-[0-9a-f]{8}\.png"[^>]* width="16" height="12"/)
  expect(await findText(dist(), 'quokkadraft')).toEqual([])
  expect((await fingerprint(dist())).filter((line) => line.includes(quokkadraftPicture))).toEqual([])
})

test('documents that are deleted after a warm build leave no trace', async () => {
  const time = await stat(join(one.root, 'content/sites/site.yaml'))
  await remove('content')
  await cp('content', join(one.root, 'content'), { recursive: true })
  await keepTime('content/sites/site.yaml', time)
  expect((await one.build()).status).toBe(0)
  expect(await fingerprint(dist())).toEqual(original)
})

test('a build publishes exactly what is due at its instant', async () => {
  const due = Date.parse('2030-01-01T06:00:00-08:00') / 1000
  const text = await readFile('content/articles/one-roof-in-hemet.mdx', 'utf8')
  const ledger = await readFile('content/addresses/ledger.yaml', 'utf8')
  const later = text
    .replace(/^title: .*$/m, 'title: A quiet morning that nobody has read about')
    .replace(
      /^description: .*$/m,
      'description: A story that appears at six in the morning, and not one second before that.',
    )
    .replace(/^date: .*$/m, 'date: 2030-01-01')
    .replace(/^status: .*$/m, 'status: scheduled\npublishAt: 2030-01-01T06:00')
  await put('content/articles/a-quiet-morning.mdx', later)
  await put('content/addresses/ledger.yaml', `${ledger}  - /articles/a-quiet-morning/\n`)
  expect((await one.build({ SOURCE_DATE_EPOCH: String(due - 1) })).output).toContain('dist/ holds')
  expect(await fingerprint(dist())).toEqual(original)
  expect((await one.build({ SOURCE_DATE_EPOCH: String(due) })).output).toContain('dist/ holds')
  expect(await findText(dist(), 'a quiet morning that nobody')).toContain(
    '/articles/a-quiet-morning/index.html',
  )
  await remove('content/articles/a-quiet-morning.mdx')
  await put('content/addresses/ledger.yaml', ledger)
  expect((await one.build()).status).toBe(0)
  expect(await fingerprint(dist())).toEqual(original)
})

test('a fault in the content stops the build, is shown with its place, and leaves dist as it was', async () => {
  await put('content/topics/broken.yaml', 'title: Broken\n')
  const { status, output } = await one.build()
  await remove('content/topics/broken.yaml')
  expect(status).toBe(1)
  expect(output).toContain('content/topics/broken.yaml:1:1')
  expect(await fingerprint(dist())).toEqual(original)
})

test('a fault in a finished page stops the build, is shown with its page, and leaves dist as it was', async () => {
  await put('app/extra/page.tsx', 'export default function Page() {\n  return <h1>Extra</h1>\n}\n')
  const { status, output } = await one.build()
  await remove('app/extra')
  expect(status).toBe(1)
  expect(output).toContain(
    '/extra/  additional-page  The page /extra/ was built although no content implies it.',
  )
  expect(output).not.toContain('    at ')
  expect(await fingerprint(dist())).toEqual(original)
})

test('an adapter that did not run is noticed', async () => {
  const config = await readFile('next.config.ts', 'utf8')
  await put('next.config.ts', config.replace(/^\s*adapterPath: .*$/m, ''))
  const { status, output } = await one.build()
  await put('next.config.ts', config)
  expect(status).toBe(1)
  expect(output).toContain('The publish adapter did not run')
  expect(await fingerprint(dist())).toEqual(original)
})

test.each([
  ['drops', 'delete', 'contentlayer dropped this document.'],
  ['changes', 'change', 'contentlayer changed this document.'],
])('a contentlayer that %s a document is noticed, and the document named', async (_, deed, message) => {
  const [name] = await readdir(join(one.root, 'content', 'articles'))
  const tool = join(one.root, 'node_modules', 'contentlayer2', 'bin', 'cli.cjs')
  const before = await readFile(tool, 'utf8')
  // The packages of the copy are links: writing into the file would reach the project's own.
  await unlink(tool)
  await writeFile(tool, `${before}\n${tamper(deed)}`)
  const { status, output } = await one.build()
  await writeFile(tool, before)
  expect(status).toBe(1)
  expect(output).toContain(`content/articles/${name}:1:1  contentlayer  ${message}`)
  expect(await fingerprint(dist())).toEqual(original)
})

const tamper = (deed: string): string => `process.on('exit', () => {
  const { readFileSync, writeFileSync } = require('node:fs')
  const file = '.contentlayer/generated/Articles/_index.json'
  const list = JSON.parse(readFileSync(file, 'utf8')).sort((a, b) => (a._id < b._id ? -1 : 1))
  if ('${deed}' === 'delete') list.shift()
  else list[0].parsed.document.data.title += '!'
  writeFileSync(file, JSON.stringify(list))
})
`

/** Starts `npm start -- --no-build` in the copy and waits for its first line. */
async function start(port: string): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'lib/publish/start.ts', '--no-build', '--port', port],
    {
      cwd: one.root,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const lines = [child.stdout, child.stderr].map((input) => once(createInterface({ input }), 'line'))
  const [line] = await Promise.race(lines)
  return { child, line: String(line) }
}

test('the server names its address; a second one names the taken port and the way out; Ctrl-C ends it', async () => {
  const first = await start('0')
  const address = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(first.line)
  expect((await fetch(String(address?.[0]))).status).toBe(200)
  const port = Number(address?.[1])
  const second = await start(String(port))
  const [code] = second.child.exitCode === null ? await once(second.child, 'exit') : [second.child.exitCode]
  expect(code).toBe(1)
  expect(second.line).toBe(
    `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
  )
  first.child.kill('SIGINT')
  expect(await once(first.child, 'exit')).toEqual([0, null])
})
