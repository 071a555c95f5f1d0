import { describe, expect, it } from 'vitest'
import type { ParsedDocument } from '#lib/content/document.ts'
import { parseDocument } from '#lib/content/parse/parse-document.ts'
import { smallSite } from '../../fixtures/small-site.ts'

const file = 'content/articles/two.mdx'
const text = smallSite().get(file) ?? ''
const head = text.slice(0, text.indexOf('\n---\n') + 5)
const parse = (body: string) => parseDocument(file, new TextEncoder().encode(head + body))

function documentOf(body: string): ParsedDocument {
  const { document, problems } = parse(body)
  if (!document) throw new Error(JSON.stringify(problems))
  return document
}

/** What stands wrong in a body, its lines counted from the body’s first. */
const faultsOf = (body: string) =>
  parse(body).problems.map(
    ({ line, column, rule, value }) => `${line - head.split('\n').length + 1}:${column} ${rule} ${value}`,
  )

describe('a parsed document', () => {
  it('is plain JSON, with nothing lost on the way', () => {
    for (const [path, written] of smallSite()) {
      const { document } = parseDocument(path, new TextEncoder().encode(written))
      expect(JSON.parse(JSON.stringify(document))).toEqual(document)
    }
  })

  it('knows where each of its fields, links, blocks and figures stands', () => {
    const body = 'See [a](/articles/one/) and 40 chairs.\n\n<DotChart fact="hours" each="100" />\n'
    const { places, body: parsed, figures } = documentOf(body)
    const first = head.split('\n').length
    expect(places.date).toEqual({ file, line: 8, column: 7 })
    expect(places['topics.1']).toEqual({ file, line: 11, column: 5 })
    expect(parsed?.links).toEqual([{ file, line: first, column: 5, href: '/articles/one/' }])
    expect(parsed?.blocks).toEqual([
      { file, line: first + 2, column: 1, name: 'DotChart', props: { fact: 'hours', each: 100 } },
    ])
    expect(figures).toEqual([
      { file, line: first, column: 29, text: '40', value: 40, qualifier: '', after: 'chairs' },
    ])
  })

  it('counts the words of its sentences, a fact as two, and no code', () => {
    expect(documentOf('One two *three* four’s.\n\n## Five\n').body?.words).toBe(5)
    expect(documentOf('One <Fact id="chairs" /> two.\n').body?.words).toBe(4)
    expect(documentOf('One.\n\n```\nnot these words\n```\n').body?.words).toBe(1)
    expect(documentOf('| a | b |\n| --- | --- |\n| c | d |\n').body?.words).toBe(4)
  })

  it('gives each heading an id, as text without marks', () => {
    expect(documentOf('## One *two* `three`\n\n### Four\n\n## One two three\n').body?.headings).toEqual([
      { depth: 2, text: 'One two three', id: 'one-two-three' },
      { depth: 3, text: 'Four', id: 'four' },
      { depth: 2, text: 'One two three', id: 'one-two-three-2' },
    ])
  })

  it('finds a figure across emphasis, entities and line ends, and none in code or an address', () => {
    const figuresIn = (body: string) => documentOf(body).figures.map(({ text: written }) => written)
    expect(figuresIn('It was 4*0* chairs.\n')).toEqual(['40'])
    expect(figuresIn('It was &#52;0 chairs.\n')).toEqual(['40'])
    expect(figuresIn('It was two\nmillion chairs.\n')).toEqual(['two\nmillion'])
    expect(figuresIn('It was `40` [here](https://a.example/40) https://a.example/40\n')).toEqual([])
    expect(figuresIn('<Callout title="40 chairs">\nText.\n</Callout>\n')).toEqual(['40'])
  })

  it('keeps no position and no markup of its own in its tree', () => {
    const tree = JSON.stringify(documentOf('A *b* [c](/articles/one/).\n\n- d\n').body?.tree)
    expect(tree).not.toContain('position')
    expect(tree).not.toMatch(/"type":"(?:raw|mdx)/)
  })
})

describe('a fault that only decoding shows', () => {
  it.each([
    ['A &#8203;b.\n', '1:1 hidden-character U+200B'],
    ['A [b](/articles/one/ "c&#8203;d").\n', '1:3 hidden-character U+200B'],
    ['<Callout title="a&#x202e;b">\nText.\n</Callout>\n', '1:10 hidden-character U+202E'],
    ['[a](java&#115;cript:b)\n', '1:1 unsafe-link javascript:b'],
    ['[a]\n\n[a]: java&#115;cript:b\n', '3:1 unsafe-link javascript:b'],
    ['<javascript:alert(1)>\n', '1:18 mdx-syntax <javascript:alert(1)>'],
  ])('is found: %j', (body, fault) => {
    expect(faultsOf(body)).toEqual([fault])
  })
})

describe('a file with faults', () => {
  it('still tells what it names, so that the graph can look after it', () => {
    const { sketch } = parseDocument(
      file,
      new TextEncoder().encode(
        `${head.replace('kicker: Second', 'kicker:')}[a](/gone/) <Fact id="gone" /> and 17.\n\n{code}\n`,
      ),
    )
    expect(sketch).toMatchObject({ collection: 'articles', slug: 'two', data: { author: 'ada' } })
    expect(sketch?.body?.links.map(({ href }) => href)).toEqual(['/gone/'])
    expect(sketch?.body?.blocks.map(({ props }) => props.id)).toEqual(['gone'])
    expect(sketch?.figures?.map(({ value }) => value)).toEqual([17])
  })

  it('says how many more there are after a hundred', () => {
    const problems = parse('{a} '.repeat(150)).problems
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)).toMatchObject({
      rule: 'more-problems',
      message: 'From here on the file has more problems: 50.',
    })
  })
})
