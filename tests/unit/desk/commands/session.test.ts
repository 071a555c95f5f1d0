import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { deskAt } from './desk-at.ts'

test('a day at the desk: new, two mistakes, mended, previewed, scheduled, renamed, published', async () => {
  const { root, run, read, errors } = await deskAt()
  const done = async (...line: string[]) => {
    const { status, said } = await run([...line, ...(line[0] === 'preview' ? ['--no-open'] : ['--yes'])])
    expect(said).not.toContain('Nothing was written')
    expect(status).toBe(0)
    return said
  }
  await done('record')
  await done(
    ...['new', 'article', '--kind', 'editorial', '--title', 'A short walk to the clinic'],
    ...['--standfirst', 'Why the distance to care is measured in bus rides rather than in miles.'],
    ...['--description', 'Why the way to a clinic matters as much as what happens there, told in one walk.'],
    ...['--kicker', 'Care', '--author', 'ada', '--topics', 'care', '--slug', 'a-walk'],
  )
  const file = 'content/articles/a-walk.mdx'
  const draft = await read(file)
  await writeFile(
    join(root, file),
    draft.replace('- care', '- caer').replace('Write', '[Write](/articles/won/)'),
  )
  expect(await errors()).toEqual([
    `${file}: “caer” is not in content/topics.`,
    `${file}: There is no page /articles/won/.`,
  ])
  expect((await run(['publish', 'a-walk', '--yes'])).status).toBe(1)
  await writeFile(join(root, file), draft.replace('Write', '[Write](/articles/one/)'))
  expect(await errors()).toEqual([])
  expect(await done('preview', 'a-walk')).toContain('/articles/a-walk/')
  expect(await done('schedule', 'a-walk', '2024-06-01 06:00')).toContain('2024-06-01 13:00 UTC')
  expect((await run(['next', '--format', 'cron'])).said).toBe('0 13 1 6 *')
  await done('rename', 'a-walk', 'a-short-walk')
  expect(await done('publish', 'a-short-walk')).toContain('Public now: /articles/a-short-walk/')
  expect(await read('content/articles/a-short-walk.mdx')).toContain('date: 2024-05-01\n')
  const ledger = parse(await read('content/addresses/ledger.yaml'))
  expect(ledger.published).toContain('/articles/a-short-walk/')
  expect(ledger.published).not.toContain('/articles/a-walk/')
  expect(ledger.moved).toBeUndefined()
  expect(await errors()).toEqual([])
})
