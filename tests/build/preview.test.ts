import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyProject, type ProjectCopy } from './project-copy.ts'
import { type DevServer, startDev } from './start-dev.ts'

const article = 'content/articles/one-roof-in-hemet.mdx'
let copy: ProjectCopy
let server: DevServer

beforeAll(async () => {
  copy = await copyProject('preview')
  const text = await readFile(join(copy.root, article), 'utf8')
  const draft = text
    .replace(/^title: .*$/m, 'title: A quiet morning that nobody has read about')
    .replace(
      /^description: .*$/m,
      'description: A story that is shown in the preview alone, before anybody else may read it.',
    )
    .replace(/^status: .*$/m, 'status: embargo\nembargoUntil: 2199-01-01T06:00')
  await writeFile(join(copy.root, 'content/articles/a-quiet-morning.mdx'), draft)
  server = await startDev(copy.root, ['lib/desk/desk.ts', 'preview', 'a-quiet-morning', '--no-open'])
})

afterAll(async () => {
  await server.stop()
  copy.remove()
})

test('the preview shows a text under embargo in the real layout, and says that it is a preview', async () => {
  const answer = await fetch(`${server.origin}/articles/a-quiet-morning/`)
  const html = await answer.text()
  expect(answer.status).toBe(200)
  expect(html).toContain('<strong>Preview.</strong>')
  expect(html).toMatch(/<h1[^>]*>A quiet morning that nobody has read about<\/h1>/)
  expect(html).toContain('Paid content')
})

test('the preview lists it where it will stand', async () => {
  const html = await (await fetch(`${server.origin}/topics/access-to-care/`)).text()
  expect(html).toContain('/articles/a-quiet-morning/')
})
