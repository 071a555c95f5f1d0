import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { smallSiteText } from '../../../fixtures/small-site.ts'
import { answering, deskAt, noon } from './desk-at.ts'

const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
const draft = smallSiteText('content/articles/three.mdx', 'status: published', '# not yet\nstatus: draft')

test('publish dates a draft, records the addresses that come with it, and says which', async () => {
  const { run, read, errors } = await deskAt()
  await run(['record', '--yes'])
  const { status, said } = await run(['publish', 'four', '--yes'])
  expect(said).toContain(
    'Public now: /articles/four/ /authors/quokkadraft-author/ /places/quokkadraft-place/ /topics/quokkadraft-topic/',
  )
  expect(status).toBe(0)
  expect(await read('content/articles/four.mdx')).toContain('date: 2024-05-01')
  expect(parse(await read('content/addresses/ledger.yaml')).published).toContain('/topics/quokkadraft-topic/')
  expect(await errors()).toEqual([])
})

test('publish keeps comments, line ends and the byte order mark of a file', async () => {
  const { run, read } = await deskAt({ 'content/articles/three.mdx': windows(draft) })
  expect(await run(['publish', 'three', '--yes'])).toMatchObject({ status: 0 })
  expect(await read('content/articles/three.mdx')).toBe(
    windows(
      draft.replace('status: draft', 'status: published').replace('date: 2024-04-19', 'date: 2024-05-01'),
    ),
  )
})

test('publish refuses what would not pass the check, with the problems', async () => {
  const { run, read } = await deskAt({
    'content/articles/three.mdx': draft.replace('The bus comes', 'The [bus](/nowhere/) comes'),
  })
  const { status, said } = await run(['publish', 'three', '--yes'])
  expect(said).toContain('There is no page /nowhere/.')
  expect(status).toBe(1)
  expect(await read('content/articles/three.mdx')).toContain('status: draft')
})

test('at a terminal the date is asked for and the diff confirmed; a no writes nothing', async () => {
  const { run, read } = await deskAt({ 'content/articles/three.mdx': draft })
  const dating = '“three” is dated 2024-04-19. Date it today, 2024-05-01?'
  const no = answering({ [dating]: 'no', 'Write it?': 'no' })
  expect((await run(['publish', 'three'], no)).status).toBe(1)
  expect(no.asked).toEqual([dating, 'Write it?'])
  expect(await read('content/articles/three.mdx')).toBe(draft)
  await run(['publish', 'three'], answering({ [dating]: 'no', 'Write it?': 'yes' }))
  expect(await read('content/articles/three.mdx')).toContain('date: 2024-04-19')
})

test('without a terminal the diff is shown, nothing is written, and --yes is named', async () => {
  const { run, read } = await deskAt({ 'content/articles/three.mdx': draft })
  const { status, said } = await run(['publish', 'three'])
  expect(said).toContain('-status: draft\n+status: published')
  expect(said).toContain('Nothing was written. Add --yes to write it.')
  expect(status).toBe(1)
  expect((await run(['publish', 'three', '--dry-run', '--yes'])).status).toBe(0)
  expect(await read('content/articles/three.mdx')).toBe(draft)
})

test('schedule writes the moment and its day, and the article appears exactly then', async () => {
  const { run, read, errors } = await deskAt({ 'content/articles/three.mdx': draft })
  await run(['record', '--yes'])
  const { said, status } = await run(['schedule', 'three', '2024-12-01', '06:00', '--yes'])
  expect(said).toContain(
    'appears on Sunday, 2024-12-01 06:00 in America/Los_Angeles (-08:00), which is 2024-12-01 14:00 UTC.',
  )
  expect(status).toBe(0)
  const text = await read('content/articles/three.mdx')
  expect(text).toContain('date: 2024-12-01')
  expect(text).toContain('# not yet\nstatus: scheduled\npublishAt: 2024-12-01T06:00')
  expect(await errors()).toEqual([])
  expect(await errors(Date.parse('2024-12-02T00:00:00Z'))).toEqual([])
  expect((await run(['next', '--format', 'cron'])).said).toBe('0 14 1 12 *')
  expect((await run(['next', '--format', 'iso'])).said).toBe('2024-12-01T14:00:00Z')
  expect((await run(['next'])).said).toContain('for three.')
})

test.each([
  ['2024-11-03 01:30', 'happens twice in America/Los_Angeles'],
  ['2025-03-09 02:30', 'does not happen in America/Los_Angeles'],
  ['2024-04-30 06:00', 'is past'],
  ['2024-12-01', 'is not one clear moment'],
  ['monday 9am', 'is not one clear moment'],
  ['2024-12-01 25:00', 'is no moment that there is'],
])('schedule refuses %s', async (when, words) => {
  const { run } = await deskAt({ 'content/articles/three.mdx': draft })
  expect(await run(['schedule', 'three', when, '--yes'])).toMatchObject({
    status: 1,
    said: expect.stringContaining(words),
  })
})

test.each([
  ['tomorrow 6am', '2024-05-02T06:00'],
  ['today 9:30pm', '2024-05-01T21:30'],
  ['2024-11-03T01:30-08:00', '2024-11-03T01:30-08:00'],
  ['tomorrow 12am', '2024-05-02T00:00'],
])('schedule understands %s', async (when, written) => {
  const { run, read } = await deskAt({ 'content/articles/three.mdx': draft })
  await run(['schedule', 'three', when, '--yes'])
  expect(await read('content/articles/three.mdx')).toContain(`publishAt: ${written}`)
})

test('nothing scheduled: next says so, and prints nothing where a machine reads', async () => {
  const { run } = await deskAt()
  expect((await run(['next'])).said).toContain('Nothing is scheduled')
  expect(await run(['next', '--format', 'cron'])).toEqual({ status: 0, said: '' })
})

test('an embargo keeps a text from being published before its end', async () => {
  const { run, read } = await deskAt({ 'content/articles/three.mdx': draft })
  expect((await run(['embargo', 'three', '2024-06-01 06:00', '--yes'])).status).toBe(0)
  expect(await read('content/articles/three.mdx')).toContain(
    'status: embargo\nembargoUntil: 2024-06-01T06:00',
  )
  expect((await run(['publish', 'three', '--yes'])).said).toContain('is under embargo until Saturday')
  const later = await deskAt(
    { 'content/articles/three.mdx': await read('content/articles/three.mdx') },
    noon + 40 * 86_400_000,
  )
  expect((await later.run(['publish', 'three', '--yes'])).status).toBe(0)
  expect(await later.read('content/articles/three.mdx')).not.toContain('embargo')
})

test('unpublish asks what becomes of the address, and keeps the promise either way', async () => {
  const { run, read, errors } = await deskAt()
  await run(['record', '--yes'])
  expect((await run(['unpublish', 'three', '--yes'])).said).toContain('--gone "reason", or --moved-to')
  await run(['unpublish', 'three', '--gone', 'The bus stopped.', '--yes'])
  expect(parse(await read('content/addresses/ledger.yaml')).gone).toEqual([
    { address: '/articles/three/', reason: 'The bus stopped.' },
  ])
  expect(await errors()).toEqual([])
  await run(['publish', 'three', '--yes'])
  const ledger = parse(await read('content/addresses/ledger.yaml'))
  expect(ledger.gone).toBeUndefined()
  expect(ledger.published).toContain('/articles/three/')
  expect(await read('content/articles/three.mdx')).toContain('date: 2024-04-19')
})

test('unpublish at a terminal offers both ways', async () => {
  const { run, read, errors } = await deskAt()
  await run(['record', '--yes'])
  const ask = answering({ Addresses: 'moved', Address: '/articles/one/', 'Write it?': 'yes' })
  await run(['unpublish', 'three'], ask)
  expect(parse(await read('content/addresses/ledger.yaml')).moved).toEqual([
    { from: '/articles/three/', to: '/articles/one/' },
  ])
  expect(await errors()).toEqual([])
})
