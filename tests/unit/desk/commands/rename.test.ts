import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { smallSiteText } from '../../../fixtures/small-site.ts'
import { deskAt } from './desk-at.ts'

const supplement = smallSiteText(
  'content/supplements/spring.yaml',
  `  - label: By the numbers
    link: /numbers/
featured:
  - one
  - four
  - two`,
  `  - label: The second # in the menu
    link: /articles/two/
  - label: By the numbers
    link: /numbers/
# The lead first.
featured:
  - one
  - four
  - 'two' # the last`,
)

// In ten places: three links in one, two in three, one in a page; a definition; a field; a section; a part of a series.
const tenReferences = {
  'content/supplements/spring.yaml': supplement,
  'content/series/rooms.yaml': `# In order.
title: Rooms and roads
description: Stories about a room, the bus that stops in front of it and the people who come in.
parts:
  - one
  - two # new
  - four
  - three
`,
  'content/articles/one.mdx': smallSiteText(
    'content/articles/one.mdx',
    'Acme stated the figures',
    'As in [the second story](/articles/two/), and [its handle]( </articles/two/#the-handle> "Handle" ), Acme stated the figures',
  ),
  'content/articles/three.mdx': smallSiteText(
    'content/articles/three.mdx',
    'The bus comes, stops and leaves again.',
    `The [\`/articles/two/\` story](/articles/two/) has [more][two], and [again](/articles/two/).

[two]: /articles/two/ "Two"`,
  ),
  'content/pages/paid-content.mdx': smallSiteText(
    'content/pages/paid-content.mdx',
    'Somebody paid',
    'Unlike [this](/articles/two/), somebody paid',
  ),
  'content/articles/two.mdx': smallSiteText(
    'content/articles/two.mdx',
    'It is made of brass.',
    'It is [made](/articles/two/#the-handle) of brass.',
  ),
}

async function contentOf(root: string): Promise<string[]> {
  const names = await readdir(join(root, 'content'), { recursive: true })
  return names.filter((name) => /\.(?:mdx|yaml)$/.test(name))
}

test('a rename of an article with ten references leaves none behind, and its old address leads on', async () => {
  const { root, run, read, errors } = await deskAt(tenReferences)
  expect((await run(['record', '--yes'])).status).toBe(0)
  expect(await errors()).toEqual([])
  const { status, said } = await run(['rename', 'two', 'the-handle', '--yes'])
  expect(said).toContain('rename from content/articles/two.mdx\nrename to content/articles/the-handle.mdx')
  expect(said).toContain('“two” is “the-handle” now, at /articles/the-handle/; 5 other files name it so.')
  expect(status).toBe(0)
  expect(existsSync(join(root, 'content/articles/two.mdx'))).toBe(false)
  let named = 0
  for (const file of await contentOf(root)) {
    const text = await read(`content/${file}`)
    named += text.match(/the-handle(?=[/\s'>])/g)?.length ?? 0
    if (!file.startsWith('addresses/'))
      expect(text.replace('`/articles/two/`', '')).not.toMatch(/\/two\/|- '?two\b/)
  }
  expect(named).toBeGreaterThanOrEqual(10)
  expect(parse(await read('content/addresses/ledger.yaml')).moved).toEqual([
    { from: '/articles/two/', to: '/articles/the-handle/' },
  ])
  expect(await errors()).toEqual([])
})

test('a rename changes nothing but the slug: comments, order, quotes and words stay', async () => {
  const { run, read } = await deskAt(tenReferences)
  await run(['rename', 'two', 'brass', '--yes'])
  expect(await read('content/supplements/spring.yaml')).toBe(
    supplement.replace('/articles/two/', '/articles/brass/').replace("'two'", "'brass'"),
  )
  expect(await read('content/articles/one.mdx')).toBe(
    tenReferences['content/articles/one.mdx'].replaceAll('/articles/two/', '/articles/brass/'),
  )
  expect(await read('content/articles/three.mdx')).toContain('[`/articles/two/` story](/articles/brass/)')
})

test('aliases lead straight to the last address, and back again to none', async () => {
  const { run, read, errors } = await deskAt()
  await run(['rename', 'two', 'second', '--yes'])
  await run(['rename', 'second', 'third', '--yes'])
  const ledger = async () => parse(await read('content/addresses/ledger.yaml'))
  expect((await ledger()).moved).toEqual([
    { from: '/articles/two/', to: '/articles/third/' },
    { from: '/articles/second/', to: '/articles/third/' },
  ])
  await run(['rename', '/articles/third/', 'two', '--yes'])
  expect((await ledger()).moved).toEqual([
    { from: '/articles/second/', to: '/articles/two/' },
    { from: '/articles/third/', to: '/articles/two/' },
  ])
  expect(await errors()).toEqual([])
})

test.each([
  ['authors/ada', 'ada-example', 'content/authors/ada-example.yaml'],
  ['chairs', 'seats', 'content/facts/seats.yaml'],
  ['care', 'caring', 'content/topics/caring.yaml'],
  ['riverbend', 'river-bend', 'content/places/river-bend.yaml'],
  ['rooms', 'rooms-and-roads', 'content/series/rooms-and-roads.yaml'],
  ['sponsors/acme', 'acme-inc', 'content/sponsors/acme-inc.yaml'],
  ['spring', 'spring-edition', 'content/supplements/spring-edition.yaml'],
  ['four', 'a-draft', 'content/articles/a-draft.mdx'],
])('%s can be renamed, and the site still passes the check', async (from, to, file) => {
  const { root, run, errors } = await deskAt()
  expect(await run(['rename', from, to, '--yes'])).toMatchObject({ status: 0 })
  expect(existsSync(join(root, file))).toBe(true)
  expect(await errors()).toEqual([])
})

test('a draft that is renamed leaves no alias: nobody has its address', async () => {
  const { run, read } = await deskAt()
  await run(['rename', 'four', 'fourth', '--yes'])
  expect(parse(await read('content/addresses/ledger.yaml')).moved).toBeUndefined()
})

test.each([
  [['rename', 'two', 'One'], 'Write “one”.'],
  [['rename', 'two', 'one'], '“one” is taken in content/articles.'],
  [['rename', 'twoo', 'b'], 'Did you mean “two”?'],
  [['rename', 'acme', 'b'], 'Say which: authors/acme or sponsors/acme.'],
  [['rename', 'site', 'b'], '“sites/site” is known by its name.'],
  [['rename', 'paid-content', 'about'], 'content/pages/paid-content.mdx is missing'],
  [['rename', 'two'], 'Write: npm run desk -- rename <slug> <new-slug>'],
  [['rename', 'two', 'b', '--yess'], 'Did you mean “--yes”?'],
])('%j is refused, and nothing is written', async (line, words) => {
  const { root, run } = await deskAt()
  const before = await contentOf(root)
  const { status, said } = await run(line)
  expect(said).toContain(words)
  expect(status).toBe(1)
  expect(await contentOf(root)).toEqual(before)
})

test('a faulty file that may name the document keeps it from being renamed', async () => {
  const { run } = await deskAt({ 'content/articles/three.mdx': '---\ntitle: two: three\n---\n\nText.\n' })
  expect((await run(['rename', 'two', 'second', '--yes'])).said).toContain(
    '“content/articles/three.mdx” has faults and holds the word “two”.',
  )
})
