import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answering, deskAt } from './desk-at.ts'

const flags = [
  ['--kind', 'editorial'],
  ['--title', 'A short walk to the clinic: a story'],
  ['--standfirst', 'Why the distance to care is measured in bus rides rather than in miles.'],
  ['--description', 'Why the way to a clinic matters as much as what happens there, told in one short walk.'],
  ['--kicker', 'Care'],
  ['--author', 'ada'],
  ['--topics', 'care, transport'],
].flat()

test('a new article from flags is a draft that passes the check, warnings included', async () => {
  const { run, read, errors } = await deskAt()
  const { status, said } = await run(['new', 'article', ...flags, '--yes'])
  expect(said).toContain('Its address: /articles/a-short-walk-to-the-clinic-a-story/')
  expect(status).toBe(0)
  const text = await read('content/articles/a-short-walk-to-the-clinic-a-story.mdx')
  expect(text).toContain('title: "A short walk to the clinic: a story"')
  expect(text).toContain('date: 2024-05-01\ntopics:\n  - care\n  - transport\nstatus: draft\n---\n')
  expect(await errors()).toEqual([])
  expect((await run(['list', '--status', 'draft'])).said).toMatch(/a-short-walk\S*\s+draft\s+2024-05-01\s+–/)
})

test('without a terminal everything that is missing or wrong is listed at once, and nothing is written', async () => {
  const { root, run } = await deskAt()
  const { status, said } = await run([
    'new',
    'article',
    '--kind',
    'paid',
    '--title',
    'Short',
    '--author',
    'adda',
  ])
  for (const words of [
    '--sponsor "optum"',
    '--standfirst',
    '--kicker',
    '--topics',
    '“adda” is not in content/authors',
    '--title: ',
  ])
    expect(said).toContain(words)
  expect(status).toBe(1)
  expect(existsSync(join(root, 'content/articles/short.mdx'))).toBe(false)
})

test('at a terminal only what is missing is asked for, and a wrong answer is explained at once', async () => {
  const { run, read, errors } = await deskAt()
  const ask = answering({
    Kind: 'paid',
    Sponsor: 'acme',
    Title: ['Short', 'A title that is long enough'],
    Standfirst: 'One or two sentences under the headline that say why.',
    Description: 'One sentence for search engines that no other page has, and that is long enough for them.',
    Kicker: 'Rooms',
    Topics: ['care'],
    Slug: ['one', 'a-long-title'],
    'Write it?': 'yes',
  })
  expect((await run(['new', 'article', '--author', 'ada'], ask)).status).toBe(0)
  expect(ask.asked).toContainEqual(expect.stringContaining('Title: “Short” '))
  expect(ask.asked).toContainEqual(expect.stringContaining('Slug: “one” is taken'))
  expect(ask.asked).not.toContain('Author')
  expect(ask.asked).not.toContain('Places')
  expect(await read('content/articles/a-long-title.mdx')).toContain('kind: paid\nsponsor: acme\n')
  expect(await errors()).toEqual([])
})

const sentence = 'Enough words about it for a description that is long enough to stand on a page.'
test.each([
  [
    ['author', '--kind', 'person', '--name', 'Eve Example', '--description', sentence],
    'authors/eve-example.yaml',
  ],
  [['topic', '--title', 'Doors', '--description', sentence], 'topics/doors.yaml'],
  [
    [
      'place',
      '--name',
      'Cliff',
      '--region',
      'Example County, California',
      '--description',
      sentence,
      '--latitude',
      '33.5',
      '--longitude',
      '-117.25',
    ],
    'places/cliff.yaml',
  ],
  [
    [
      'sponsor',
      '--name',
      'Bee',
      '--link',
      'https://bee.example',
      '--disclosure',
      'Bee paid for this article.',
    ],
    'sponsors/bee.yaml',
  ],
  [
    [
      'fact',
      '--kind',
      'stated',
      '--label',
      'doors in the room',
      '--value',
      '4,000',
      '--unit',
      'doors',
      '--source',
      'Acme, in this supplement',
      '--slug',
      'doors',
    ],
    'facts/doors.yaml',
  ],
  [
    [
      'fact',
      '--kind',
      'computed',
      '--label',
      'hours for two chairs',
      '--value',
      '100',
      '--unit',
      'hours',
      '--qualifier',
      'nearly',
      '--operation',
      'multiply',
      '--operands',
      'hours-each-chair 2',
      '--roundTo',
      '1',
      '--working',
      'nearly 50 hours × 2 chairs = 100',
    ],
    'facts/hours-for-two-chairs.yaml',
  ],
  [
    [
      'page',
      '--title',
      'About us',
      '--standfirst',
      'Who we are and what we do here.',
      '--description',
      sentence,
    ],
    'pages/about-us.mdx',
  ],
])('new %j writes content/%s, which passes the check', async (line, file) => {
  const { root, run, errors } = await deskAt()
  expect(await run(['new', ...line, '--yes'])).toMatchObject({ status: 0 })
  expect(existsSync(join(root, 'content', file))).toBe(true)
  expect(await errors()).toEqual([])
})

test('a supplement takes its sections as YAML, and a series its parts', async () => {
  const { run, errors } = await deskAt()
  const supplement = [
    '--title',
    'Autumn',
    '--subtitle',
    'Supplement',
    '--description',
    `${sentence} More.`,
    '--about',
    'As small as a whole site can be.',
    '--editionDate',
    '2024-10-01',
    '--temperature',
    '60',
    '--featured',
    'one',
    '--sections',
    '[{label: Care, link: /topics/care/}]',
  ]
  expect(await run(['new', 'supplement', ...supplement, '--yes'])).toMatchObject({ status: 0 })
  await run(['new', 'article', ...flags, '--slug', 'walk', '--yes'])
  const series = ['--title', 'Walks', '--description', `${sentence} All.`, '--parts', 'walk']
  expect(await run(['new', 'series', ...series, '--yes'])).toMatchObject({ status: 0 })
  expect(await errors()).toEqual([])
})

test.each([
  [['new'], 'Name one.'],
  [['new', 'artcle'], 'Did you mean “article”?'],
  [['new', 'article', '--titel', 'x'], 'Did you mean “--title”?'],
  [['new', 'article', '--title', '--yes'], '“--title” has no value.'],
  [['new', 'article', ...flags, '--slug', 'one'], '“one” is taken'],
  [['new', 'article', ...flags, '--slug', 'A b'], 'Write “a-b”.'],
])('%j is refused with a remedy', async (line, words) => {
  const { run } = await deskAt()
  const { status, said } = await run(line)
  expect(said).toContain(words)
  expect(status).toBe(1)
})
