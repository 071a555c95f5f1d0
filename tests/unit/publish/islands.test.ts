import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addIslands, bundleIslandsOf } from '#lib/publish/islands.ts'
import { pageWith, textIn } from './hand-made.ts'

const root = mkdtempSync(join(tmpdir(), 'islands-'))
const bundleIsland = bundleIslandsOf(root)
const uses = (name: string) => pageWith(`<script type="module" src="/islands/${name}.js"></script>`)

beforeAll(async () => {
  const folder = join(root, 'components', 'islands')
  await mkdir(folder, { recursive: true })
  const source = `class Share extends HTMLElement { connectedCallback(): void { this.hidden = false } }
customElements.define('share-button', Share)`
  await writeFile(join(folder, 'share.island.ts'), source)
  await writeFile(join(folder, 'unused.island.ts'), source)
})

afterAll(() => rmSync(root, { recursive: true }))

test('an island that a page loads is bundled to one small module, and no other', async () => {
  const files = new Map()
  expect(await addIslands([uses('share'), uses('share')], files, bundleIsland)).toEqual([])
  expect([...files.keys()]).toEqual(['/islands/share.js'])
  const script = textIn(files.get('/islands/share.js'))
  expect(script).toContain('customElements.define("share-button"')
  expect(script).not.toContain(': void')
  expect(script.trim()).not.toContain('\n')
})

test('an island that does not exist is an error that names it and the page', async () => {
  expect(await addIslands([uses('shar')], new Map(), bundleIsland)).toMatchObject([
    { page: '/a/', rule: 'unknown-island', message: expect.stringContaining('“shar”') },
  ])
})
