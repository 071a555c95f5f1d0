import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { smallSite, smallSiteText, writeSite } from '../../../fixtures/small-site.ts'

const trasport =
  'title: Trasport\ndescription: A topic that is written in one sentence for each of its readers here.\n'

test('a check that watches tells of each change in lines that an editor reads, and keeps the schemas current', async () => {
  const root = mkdtempSync(join(tmpdir(), 'watch-'))
  await writeSite(root, smallSite())
  const check = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), resolve('lib/desk/check.ts'), '--watch', '--format', 'lines'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const lines = createInterface({ input: check.stdout })[Symbol.asyncIterator]()
  /** The lines of one look, from the line that begins it to the one that ends it. */
  const look = async (): Promise<string[]> => {
    const told: string[] = []
    for (;;) {
      const { value, done } = await lines.next()
      if (done) throw new Error(`The check ended: ${told.join('\n')}`)
      told.push(value)
      if (value.startsWith('Checked')) return told
    }
  }
  try {
    expect(await look()).toEqual(['Checking…', 'Checked 23 files: 0 problems.'])
    const two = 'content/articles/two.mdx'
    writeFileSync(join(root, two), smallSiteText(two, '  - transport', '  - trasport'))
    expect(await look()).toEqual([
      'Checking…',
      expect.stringMatching(/^content\/articles\/two\.mdx:11:5: error unknown-reference: .*“transport”/),
      'Checked 23 files: 1 problem.',
    ])
    writeFileSync(join(root, 'content/topics/trasport.yaml'), trasport)
    await look()
    // The schemas follow a look: the next one begins after them.
    writeFileSync(join(root, two), smallSiteText(two, '  - transport', '  - care'))
    await look()
    expect(readFileSync(join(root, '.vscode/schemas/articles.schema.json'), 'utf8')).toContain('"trasport"')
  } finally {
    check.kill('SIGTERM')
    await once(check, 'exit')
    rmSync(root, { recursive: true })
  }
})
