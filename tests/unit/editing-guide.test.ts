import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkContent } from '#lib/content/check-content.ts'
import { formatCheck } from '#lib/desk/format-check.ts'

const root = new URL('../..', import.meta.url).pathname
const guide = readFileSync(join(root, 'docs/editing.md'), 'utf8')
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, text = '']) => text)

const folder = mkdtempSync(join(tmpdir(), 'editing-guide-'))
cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

async function checkArticle(text: string): Promise<string> {
  writeFileSync(join(folder, 'content/articles/a-short-walk.mdx'), text)
  return `$ npm run check\n${formatCheck(await checkContent(folder))}\n`
}

describe('the guide for editors', () => {
  const [faulty = '', mended = ''] = blocks('mdx')
  const [problems = '', none = ''] = blocks('console')

  it('shows what the check really says of its faulty article', async () => {
    expect(problems).toBe(await checkArticle(faulty))
  })

  it('mends every fault that it shows', async () => {
    expect(none).toBe(await checkArticle(mended))
    expect(none).toContain('no problems')
  })

  it('shows a fact as it stands in the ledger', () => {
    expect(blocks('yaml')).toEqual([readFileSync(join(root, 'content/facts/volunteer-hours.yaml'), 'utf8')])
  })
})
