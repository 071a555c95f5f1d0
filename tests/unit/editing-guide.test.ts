import { readFileSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import { openGuideFolder } from '../fixtures/guide-folder.ts'
import { followGuide } from '../fixtures/guide-session.ts'

const guide = readFileSync('docs/editing.md', 'utf8')
const { root, article, remove } = openGuideFolder()
afterAll(remove)

it('the guide for editors shows what its commands really print, from the first draft to the published article', async () => {
  expect(await followGuide(guide, root, article)).toBe(guide)
  expect(guide).toContain('Checked 25 files: 3 errors.')
  expect(guide).toContain('Published: /articles/a-short-walk/')
})

it('the guide shows a fact as it stands in the ledger', () => {
  const [, fact] = /^```yaml\n(.*?)^```$/ms.exec(guide) ?? []
  expect(fact).toBe(readFileSync('content/facts/volunteer-hours.yaml', 'utf8'))
})
