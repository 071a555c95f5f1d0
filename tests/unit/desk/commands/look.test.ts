import { expect, test } from 'vitest'
import { smallSiteText } from '../../../fixtures/small-site.ts'
import { deskAt } from './desk-at.ts'

test('without a command, or with --help, the commands are listed', async () => {
  const { run } = await deskAt()
  const { status, said } = await run([])
  expect(status).toBe(0)
  for (const name of ['new', 'list', 'publish', 'rename', 'facts', 'next'])
    expect(said).toContain(`\n  ${name} `)
  expect((await run(['publish', '--help'])).said).toContain('npm run desk -- publish <slug>…')
})

test('an unknown command is answered with the nearest', async () => {
  const { run } = await deskAt()
  expect(await run(['pubish'])).toEqual({
    status: 1,
    said: '“pubish” is no command.\n    Did you mean “publish”?',
  })
})

test('list aligns its columns, fits the terminal and counts what is wrong', async () => {
  const { run } = await deskAt({
    'content/articles/two.mdx': smallSiteText('content/articles/two.mdx', 'date: 2024-04-18', 'date: never'),
  })
  const { said } = await run(['list', '--collection', 'articles'])
  const lines = said.split('\n')
  expect(lines[0]).toMatch(/^document +status +date +problems +words +grade$/)
  expect(lines.find((line) => line.startsWith('articles/two'))).toMatch(/faulty +– +[1-9]\d* +– +–$/)
  expect(lines.find((line) => line.startsWith('articles/one'))).toMatch(
    /published +2024-04-19 +\S+ +\d+ +\d+\.\d$/,
  )
  expect(new Set(lines.map((line) => line.length)).size).toBe(1)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
})

test('list speaks JSON, and refuses a status that there is not', async () => {
  const { run } = await deskAt()
  const rows: unknown = JSON.parse((await run(['list', '--status', 'draft', '--json'])).said)
  expect(rows).toEqual([expect.objectContaining({ name: 'articles/four', status: 'draft' })])
  expect((await run(['list', '--status', 'drafft'])).said).toContain('Did you mean “draft”?')
})

test('facts tells where each is used', async () => {
  const { run } = await deskAt({
    'content/articles/three.mdx': smallSiteText(
      'content/articles/three.mdx',
      'The bus comes',
      'With 40 chairs the bus comes',
    ),
  })
  const { said } = await run(['facts', 'chairs'])
  expect(said).toMatch(/^chairs: 40 chairs\n/)
  expect(said).toContain('content/articles/three.mdx:18:6  written out: “40”')
  expect(said).toContain('content/facts/hours-each-chair.yaml:9:5')
  expect(said).toContain('content/supplements/spring.yaml:17:5')
  expect((await run(['facts'])).said).toContain('quokkadraft-fact: 987,654 quokkadrafts')
})

test('a new value is shown with all that follows, and written only with --write', async () => {
  const { run, read, errors } = await deskAt()
  const shown = await run(['facts', 'hours', '--value', '4000'])
  expect(shown.said).toContain('“hours” would go from 2,000 to 4,000.')
  expect(shown.said).toContain('“hours-each-chair” follows, from 50 to 100.')
  expect(await read('content/facts/hours.yaml')).toContain('value: 2000')
  expect((await run(['facts', 'hours', '--value', '4000', '--write', '--yes'])).status).toBe(0)
  expect(await read('content/facts/hours.yaml')).toContain('value: 4000')
  expect(await read('content/facts/hours-each-chair.yaml')).toContain('value: 100')
  expect(await read('content/facts/hours-each-chair.yaml')).toContain('nearly 4,000 hours ÷ 40 chairs = 100')
  expect(await errors()).toEqual([])
})

test('a new value that would make something wrong is not written', async () => {
  const { run, read } = await deskAt()
  const { status, said } = await run(['facts', 'hours', '--value', '2010', '--write', '--yes'])
  expect(said).toContain('cannot be drawn in whole dots')
  expect(status).toBe(1)
  expect(await read('content/facts/hours.yaml')).toContain('value: 2000')
  expect((await run(['facts', 'hours-each-chair', '--value', '3'])).said).toContain('is computed')
})

test('preview names the address of a draft', async () => {
  const { run } = await deskAt()
  expect((await run(['preview', 'four', '--no-open'])).said).toContain('http://127.0.0.1:3000/articles/four/')
  expect((await run(['preview', 'chairs'])).said).toContain('“facts/chairs” has no page of its own.')
})

test('record writes every address that is public or due, once', async () => {
  const { run, read, errors } = await deskAt()
  expect((await run(['record', '--yes'])).said).toContain('addresses are recorded.')
  expect(await read('content/addresses/ledger.yaml')).toContain('- /topics/transport/')
  expect(await read('content/addresses/ledger.yaml')).not.toContain('quokka')
  expect(await errors()).toEqual([])
  expect(await run(['record'])).toEqual({ status: 0, said: 'Nothing to change.' })
})
