import { describe, expect, it } from 'vitest'
import { parseDocument } from '#lib/content/parse/parse-document.ts'
import { denseBodies, largeBodies, repeatedBodies } from '../../fixtures/costly-bodies.ts'
import { costlyFields } from '../../fixtures/costly-fields.ts'
import { smallSite } from '../../fixtures/small-site.ts'

const minute = 60_000
const file = 'content/articles/two.mdx'
const text = smallSite().get(file) ?? ''
const head = text.slice(0, text.indexOf('\n---\n') + 5)
const parse = (written: string) => parseDocument(file, new TextEncoder().encode(written))

/** Parses and holds each problem against the text; the time that it takes is the test’s own limit. */
function expectAnswer(written: string): void {
  const { document, problems } = parse(written)
  expect(document === null).toBe(problems.length > 0)
  const lines = written.split('\n').length
  for (const { line, message } of problems) {
    expect(line).toBeLessThanOrEqual(lines)
    expect(message).toMatch(/\.$/)
  }
}

describe('a text that is made to keep a parser busy gets its answer', { timeout: 2 * minute }, () => {
  it.each(repeatedBodies)('a megabyte of %j', (_, body) => expectAnswer(head + body))
  it.each(denseBodies)('as much of %j as is allowed', (_, body) => expectAnswer(head + body))
  it.each(largeBodies)('%s', (_, body) => expectAnswer(head + body))
  it.each(costlyFields)('fields of %j', (_, fields) => {
    const { document, problems } = parseDocument('content/topics/a.yaml', new TextEncoder().encode(fields))
    expect(document).toBeNull()
    expect(problems.length).toBeGreaterThan(0)
  })
})

describe('a text that is only long is no fault', () => {
  const sentence = 'Some words of a story that goes on and on, with [a link](/articles/one/) and *stress*. '

  it('passes with 5,000 words and 200 links in paragraphs', () => {
    const paragraph = `${sentence.repeat(4)}${'And then there were more of them. '.repeat(10)}\n\n`
    const { document, problems } = parse(head + paragraph.repeat(50))
    expect(problems).toEqual([])
    expect(document?.body?.words).toBeGreaterThan(5_000)
    expect(document?.body?.links).toHaveLength(200)
  })

  it('passes with 200 links in one list, one table, or one paragraph', () => {
    const link = '[A page elsewhere](https://www.example.com/a_page?with=a&query=b)'
    const list = `- ${link}\n`.repeat(200)
    const table = `| A | B |\n| --- | --- |\n${`| ${link} | ${link} |\n`.repeat(100)}`
    for (const body of [list, table, `${link} `.repeat(200)])
      expect(parse(`${head}${body}\n`).problems).toEqual([])
  })

  it('passes with 150 headings, 100 footnotes and five lists in one another', () => {
    const numbers = Array.from({ length: 100 }, (_, index) => index)
    const body = [
      'One.\n\n## Two\n\n'.repeat(150),
      numbers.map((index) => `Word.[^${index}]\n\n[^${index}]: A note.\n\n`).join(''),
      numbers
        .slice(0, 5)
        .map((index) => `${'  '.repeat(index)}- item\n`)
        .join(''),
    ].join('\n')
    expect(parse(head + body).problems).toEqual([])
  })
})
