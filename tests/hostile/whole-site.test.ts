import { describe, expect, it } from 'vitest'
import { buildGraph } from '#lib/content/graph/build-graph.ts'
import type { Faulty } from '#lib/content/graph/library.ts'
import { parseDocument } from '#lib/content/parse/parse-document.ts'
import { collectionNames } from '#lib/content/schema/field.ts'
import { type Site, smallSite, smallSiteText } from '../fixtures/small-site.ts'

const media = new Set(['door.png', 'quokkadraft.png'])

/** What the graph finds in a site whose files are each in order. */
function told(site: Site): string[] {
  const parsed = [...site].map(([file, text]) => parseDocument(file, new TextEncoder().encode(text)))
  expect(parsed.flatMap(({ problems }) => problems)).toEqual([])
  const result = buildGraph(
    parsed.flatMap(({ document }) => document ?? []),
    media,
  )
  return (result.problems ?? []).map(
    ({ file, line, column, rule, message, remedy }) =>
      `${file.replace('content/', '')}:${line}:${column} ${rule}: ${message} ${remedy}`,
  )
}

const changed = (file: string, before: string, after: string) =>
  told(smallSite({ [file]: smallSiteText(file, before, after) }))

const one = 'content/articles/one.mdx'
const two = 'content/articles/two.mdx'
const three = 'content/articles/three.mdx'
const four = 'content/articles/four.mdx'
const series = 'content/series/rooms.yaml'
const computed = 'content/facts/hours-each-chair.yaml'
const handle = 'It is made of brass.'

it('the small site has no fault', () => {
  expect(told(smallSite())).toEqual([])
})

describe('a reference that names nothing', () => {
  it.each([
    [
      one,
      'sponsor: acme',
      'sponsor: acne',
      'articles/one.mdx:3:10 unknown-reference: “acne” is not in content/sponsors. Did you mean “acme”?',
    ],
    [
      two,
      'author: ada',
      'author: nobody-we-know',
      'articles/two.mdx:7:9 unknown-reference: “nobody-we-know” is not in content/authors. Add content/authors/nobody-we-know.yaml, or name one that exists. There are: acme, ada, quokkadraft-author.',
    ],
    [
      two,
      '  - transport',
      '    - transport',
      'articles/two.mdx:10:5 unknown-reference: “care - transport” is two items of a list, read as one. Begin each item on a line of its own, with the same spaces before its hyphen.',
    ],
    [
      two,
      '  - transport',
      '  - trasport',
      'articles/two.mdx:11:5 unknown-reference: “trasport” is not in content/topics. Did you mean “transport”?',
    ],
    [
      one,
      '  - riverbend',
      '  - riverbed',
      'articles/one.mdx:13:5 unknown-reference: “riverbed” is not in content/places. Did you mean “riverbend”?',
    ],
    [
      four,
      'author: quokkadraft-author',
      'author: quokadraft-author',
      'articles/four.mdx:8:9 unknown-reference: “quokadraft-author” is not in content/authors. Did you mean “quokkadraft-author”?',
    ],
    [
      series,
      '  - one',
      '  - onne',
      'series/rooms.yaml:4:5 unknown-reference: “onne” is not in content/articles. Did you mean “one”?',
    ],
    [
      computed,
      '  - chairs',
      '  - chars',
      'facts/hours-each-chair.yaml:9:5 unknown-reference: “chars” is not in content/facts. Did you mean “chairs”?',
    ],
    [
      'content/sites/site.yaml',
      'supplement: spring',
      'supplement: sprang',
      'sites/site.yaml:2:13 unknown-reference: “sprang” is not in content/supplements. Did you mean “spring”?',
    ],
    [
      one,
      '<Fact id="chairs" />',
      '<Fact id="chair" />',
      'articles/one.mdx:20:15 unknown-reference: “chair” is not in content/facts. Did you mean “chairs”?',
    ],
    [
      one,
      'src="door.png"',
      'src="dor.png"',
      'articles/one.mdx:28:1 missing-file: There is no picture “dor.png” in content/media. Did you mean “door.png”?',
    ],
  ])('%s: %s → %s', (file, before, after, line) => {
    expect(changed(file, before, after).join('\n')).toContain(line)
  })
})

describe('a link that leads nowhere', () => {
  it.each([
    ['[a](/articles/three-s/)', 'There is no page /articles/three-s/. Did you mean “/articles/three/”?'],
    ['[a](/about/)', 'There is no page /about/.'],
    ['[a](/numbers/#chars)', '/numbers/ has no section “chars”. Did you mean “chairs”?'],
    ['[a](/numbers/#quokkadraft-fact)', '/numbers/ has no section “quokkadraft-fact”.'],
    ['[a](#the-handel)', '/articles/two/ has no section “the-handel”. Did you mean “the-handle”?'],
    [
      '[a](/articles/one/#on-the-walls)',
      '/articles/one/ has no section “on-the-walls”. Did you mean “on-the-wall”?',
    ],
    ['[a](/#top)', '/ has no section “top”.'],
    ['[a][b]\n\n[b]: /nowhere/\n\nAnd more', 'There is no page /nowhere/.'],
  ])('%s', (link, said) => {
    const lines = changed(two, handle, `See ${link}.`)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^articles\/two\.mdx:\d+:\d+ dead-link: /)
    expect(lines[0]).toContain(said)
  })

  it('in the navigation', () => {
    expect(changed('content/supplements/spring.yaml', '/topics/care/', '/topics/cars/')).toEqual([
      'supplements/spring.yaml:9:11 dead-link: There is no page /topics/cars/. Did you mean “/topics/care/”?',
    ])
  })

  it('to a topic that only a draft names', () => {
    expect(changed(two, handle, 'See [a](/topics/quokkadraft-topic/).')).toEqual([
      'articles/two.mdx:19:5 dead-link: /topics/quokkadraft-topic/ has no page, for no published article names content/topics/quokkadraft-topic.yaml. Name it in a published article, or take the link out.',
    ])
  })

  it('to a draft, unless it comes from a draft', () => {
    expect(changed(two, handle, 'See [a](/articles/four/).')).toEqual([
      'articles/two.mdx:19:5 link-to-draft: /articles/four/ is a draft, and this is public. Publish content/articles/four.mdx first, or take the link out.',
    ])
    const itself = 'A quokkadraft sentence names'
    expect(changed(four, itself, `[A](/topics/quokkadraft-topic/) [b](/articles/four/) ${itself}`)).toEqual(
      [],
    )
  })

  it('is not one to a heading, a footnote or a fact that exists', () => {
    const links =
      '[a](/articles/one/#on-the-wall) [b](#the-handle) [c](/numbers/#chairs) [d](/articles/one/#fn-work)'
    expect(changed(two, handle, links)).toEqual([])
  })
})

describe('a figure', () => {
  it.each([
    [
      '41 chairs',
      'unknown-figure: “41” is not in the ledger. The nearest fact is “chairs” (40 chairs): write <Fact id="chairs" />, or add this figure with its source to content/facts.',
    ],
    [
      '9 billion chairs',
      'unknown-figure: “9 billion” is not in the ledger. Add the figure with its source to content/facts, or write the sentence without it.',
    ],
    ['two million chairs', 'unknown-figure: “two million” is not in the ledger.'],
    ['12% of it', 'unknown-figure: “12%” is not in the ledger.'],
    ['forty percent of it', 'unknown-figure: “forty percent” is not in the ledger.'],
    ['$40', 'unknown-figure: “$40” is not in the ledger.'],
    [
      '2,000 hours',
      'dropped-qualifier: “2,000” stands without its “nearly”. Write “nearly 2,000”, or <Fact id="hours" />.',
    ],
    ['over 2,000 hours', 'wrong-qualifier: “over 2,000” is “nearly 2,000” in the ledger.'],
    ['4&#48;1 chairs', 'unknown-figure: “401” is not in the ledger.'],
    ['4**1** chairs', 'unknown-figure: “41” is not in the ledger.'],
  ])('“%s” is not what the ledger says', (words, said) => {
    const lines = changed(two, handle, `There are ${words} here.`)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(said)
  })

  it.each([
    '40 chairs',
    'nearly 2,000 hours',
    'nearly two thousand hours',
    'nearly 2 thousand hours',
    'nearly **2,000** hours',
    'from 2019 to 2024, and on April 19, 2024',
    'three chairs, COVID-19, vitamin B12 and the 1st of May',
    '`41` as code and [a link](https://example.com/41)',
  ])('“%s” is in order', (words) => {
    expect(changed(two, handle, `There are ${words} here.`)).toEqual([])
  })

  it('names its fact without a block as well: the ledger shows what only a sentence says', () => {
    const site = smallSite({
      [two]: smallSiteText(two, handle, 'It weighs 77 pounds.'),
      'content/facts/weight.yaml':
        'kind: stated\nlabel: pounds of brass\nvalue: 77\nunit: pounds\nsource: Acme, in this supplement\n',
    })
    const documents = [...site].flatMap(
      ([file, text]) => parseDocument(file, new TextEncoder().encode(text)).document ?? [],
    )
    const { graph } = buildGraph(documents, media)
    expect(graph?.facts.map(({ slug }) => slug)).toContain('weight')
    expect(graph?.articles.find(({ slug }) => slug === 'two')?.facts.map(({ slug }) => slug)).toEqual([
      'weight',
    ])
  })

  it('is looked for in fields and in the words of blocks as well', () => {
    expect(changed(two, 'Nobody paid for this one', '41 paid for this one')[0]).toMatch(
      /^articles\/two\.mdx:4:13 unknown-figure/,
    )
    expect(changed(one, 'alt="A door, painted in one color."', 'alt="A door with 41 locks."')[0]).toMatch(
      /^articles\/one\.mdx:28:1 unknown-figure/,
    )
  })
})

describe('the ledger', () => {
  it('does its sums', () => {
    expect(changed(computed, 'value: 50', 'value: 51')).toEqual([
      'facts/hours-each-chair.yaml:3:8 arithmetic: The operands come to 50, not to 51. Write value: 50, or mend the operands or roundTo.',
    ])
  })

  it('rounds as it says', () => {
    expect(changed(computed, 'roundTo: 1', 'roundTo: 20')).toEqual([
      'facts/hours-each-chair.yaml:3:8 arithmetic: The operands come to 60, not to 50. Write value: 60, or mend the operands or roundTo.',
    ])
  })

  it('sees a circle, and what hangs on it', () => {
    const of = (operand: string) => `kind: computed
label: things in a circle
value: 3
unit: things
operation: add
operands: [${operand}, 1]
roundTo: 1
working: one more than the other
`
    const lines = told(
      smallSite({
        'content/facts/a.yaml': of('b'),
        'content/facts/b.yaml': of('a'),
        'content/facts/c.yaml': of('c'),
      }),
    )
    expect(lines.map((line) => line.split(': ', 1)[0])).toEqual(
      ['a', 'b', 'c'].map((name) => `facts/${name}.yaml:6:11 arithmetic-circle`),
    )
  })

  it('adds up a long chain of facts without doing each sum twice', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 60 }, (_, index): [string, string] => [
        `content/facts/n${index}.yaml`,
        index === 0
          ? 'kind: stated\nlabel: the first of many\nvalue: 1\nunit: things\nsource: Nobody at all\n'
          : `kind: computed\nlabel: one of many\nvalue: 1\nunit: things\noperation: multiply\noperands: [n${index - 1}, n${index - 1}]\nroundTo: 1\nworking: one times one\n`,
      ]),
    )
    expect(told(smallSite(chain))).toEqual([])
  })

  it('divides by nothing never', () => {
    expect(changed(computed, '  - chairs', '  - 0')[0]).toContain('arithmetic: 50 is divided by nothing.')
  })

  it('lends no chart that cannot be drawn', () => {
    expect(changed(one, 'each="100"', 'each="300"')[0]).toContain(
      'block-check: 2000 cannot be drawn in whole dots of 300.',
    )
  })
})

describe('the site as a whole', () => {
  it.each(['content/sites/site.yaml', 'content/pages/numbers.mdx'])('needs %s', (file) => {
    const lines = told(smallSite({ [file]: null }))
    expect(
      lines.some((line) => line.startsWith(`${file.replace('content/', '')}:1:1 required-document`)),
    ).toBe(true)
  })

  it('needs the page on paid content in public', () => {
    const lines = changed('content/pages/paid-content.mdx', 'published', 'draft')
    expect(lines).toContain(
      'pages/paid-content.mdx:1:1 required-document: content/pages/paid-content.mdx is missing or is not public. Other pages link to it: add it, and publish it.',
    )
  })

  it('has one site', () => {
    const other = smallSite().get('content/sites/site.yaml') ?? ''
    expect(told(smallSite({ 'content/sites/other.yaml': other }))[0]).toContain('“other” is a second site.')
  })

  it('has a lead on its front page', () => {
    const lines = changed('content/supplements/spring.yaml', '  - one\n  - four\n  - two\n', '  - four\n')
    expect(lines).toEqual([
      'supplements/spring.yaml:13:3 no-lead: None of the featured articles is public, so the front page has no lead. Publish one of them, or name another.',
    ])
  })

  it.each(['articles', 'topics', 'authors', 'series', 'places', 'media', '404'])(
    'keeps /%s/ to itself',
    (slug) => {
      const page = (smallSite().get('content/pages/numbers.mdx') ?? '')
        .replace('The numbers', 'Something else')
        .replace('Every figure of the small site in one list', 'Something else that is told on no other page')
      expect(told(smallSite({ [`content/pages/${slug}.mdx`]: page }))).toEqual([
        `pages/${slug}.mdx:2:1 taken-address: /${slug}/ is taken by the site itself. Give the file another name.`,
      ])
    },
  )

  it('keeps the ids of the ledger apart from those of its headings', () => {
    expect(changed('content/pages/numbers.mdx', 'Each figure', '## Chairs\n\nEach figure')).toEqual([
      'pages/numbers.mdx:1:1 taken-id: The heading “Chairs” gets the id “chairs”, which is that of a fact. Word the heading in another way.',
    ])
  })

  it('has each title once among what is public', () => {
    expect(
      changed(two, 'title: The second story of the small site', 'title: the First story  of the small site'),
    ).toEqual([
      'articles/two.mdx:3:8 duplicate-text: “the First story of the small site” is the title of content/articles/one.mdx as well. Say what only this page tells; readers and search engines take two alike for one.',
    ])
  })

  it('has each description once among what is public', () => {
    const description = 'The first story of the small site, with each block that an article may use in it.'
    const lines = changed(
      three,
      'The third story of the small site, about the bus that stops in front of the room.',
      description,
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('three.mdx:5:14 duplicate-text')
  })

  it('lets a draft repeat a title', () => {
    expect(
      changed(four, 'The quokkadraft story that nobody may see', 'The first story of the small site'),
    ).toEqual([])
  })

  it('has each article in one series', () => {
    const other = (smallSite().get(series) ?? '')
      .replace('Rooms and roads', 'Another series')
      .replace('Stories about a room', 'Other stories about a room')
    expect(told(smallSite({ 'content/series/second.yaml': other }))).toEqual(
      ['one', 'four', 'three'].map(
        (part, index) =>
          `series/second.yaml:${index + 4}:5 two-series: “${part}” is a part of content/series/rooms.yaml already. An article belongs to one series; remove it from the other.`,
      ),
    )
  })

  it('tells every fault at once, in the order of files and lines', () => {
    const lines = told(
      smallSite({
        [two]: smallSiteText(two, 'author: ada', 'author: adda').replace(handle, '[a](/b/) has 41 locks.'),
        [computed]: smallSiteText(computed, 'value: 50', 'value: 51'),
      }),
    )
    expect(lines.map((line) => line.split(' ', 2).join(' '))).toEqual([
      'articles/two.mdx:7:9 unknown-reference:',
      'articles/two.mdx:19:1 dead-link:',
      'articles/two.mdx:19:14 unknown-figure:',
      'facts/hours-each-chair.yaml:3:8 arithmetic:',
    ])
  })
})

describe('beside a file that has faults of its own', () => {
  const without = (file: string, sketch: Partial<Faulty> = {}) => {
    const parsed = [...smallSite({ [file]: null })].map(([name, text]) =>
      parseDocument(name, new TextEncoder().encode(text)),
    )
    const [, collection = '', name = ''] = file.split('/')
    const known = collectionNames.find((candidate) => candidate === collection)
    if (!known) throw new Error(`${file} stands in no collection’s folder.`)
    const faulty = { collection: known, slug: name.replace(/\..*/, ''), ...sketch }
    return buildGraph(
      parsed.flatMap(({ document }) => document ?? []),
      media,
      [faulty],
    )
  }

  it.each([
    'content/articles/one.mdx',
    'content/authors/ada.yaml',
    'content/facts/chairs.yaml',
    'content/pages/numbers.mdx',
    'content/series/rooms.yaml',
    'content/sites/site.yaml',
    'content/sponsors/acme.yaml',
    'content/supplements/spring.yaml',
    'content/topics/care.yaml',
  ])('nothing that names %s is at fault, and there is no graph', (file) => {
    expect(without(file)).toEqual({ graph: null, problems: [] })
  })

  it('what could be read of it is checked all the same', () => {
    const file = two
    const place = { file, line: 9, column: 5 }
    const { problems } = without(file, {
      file,
      data: {
        kind: 'editorial',
        author: 'adda',
        topics: 'none',
        date: 7,
        places: [null, { a: ['riverbed'] }],
      },
      places: { author: { file, line: 3, column: 9 } },
      figures: [{ ...place, text: '41', value: 41, qualifier: '' }],
      body: {
        tree: { type: 'root', children: [] },
        headings: [],
        links: [{ ...place, href: '/nowhere/' }],
        blocks: [{ ...place, name: 'Fact', props: { id: 'chair' } }],
        words: 0,
      },
    })
    expect(problems.map(({ line, column, rule, value }) => `${line}:${column} ${rule} ${value}`)).toEqual([
      '3:9 unknown-reference adda',
      '9:5 dead-link /nowhere/',
      '9:5 unknown-figure 41',
      '9:5 unknown-reference chair',
    ])
  })

  it.each([null, 1, 'text', [], [[]], { a: null }, { kind: 'paid' }, { kind: {} }])(
    'fields of the form %j throw nothing',
    (value) => {
      const data = Object.fromEntries(
        ['kind', 'author', 'topics', 'places', 'keyFigures', 'status'].map((field) => [field, value]),
      )
      expect(() => without(two, { file: two, data })).not.toThrow()
    },
  )
})
