import fc from 'fast-check'
import type { Root } from 'mdast'
import { renderToStaticMarkup } from 'react-dom/server'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { Body } from '#components/article/Body.tsx'
import { readBody } from '#lib/content/parse/body/read-body.ts'
import { parseDocument } from '#lib/content/parse/parse-document.ts'
import { buildFactView } from '#lib/site/fact-view.ts'
import { english } from '#lib/site/words.ts'
import { graphOf } from '../../fixtures/examine-site.ts'
import { smallSite } from '../../fixtures/small-site.ts'

const facts = graphOf(smallSite()).facts.map(buildFactView)
const frontMatter = `---
title: A page of many forms
standfirst: One sentence that stands under the headline.
description: A page that shows what may be written in the text of this site.
status: draft
---
`

const word = fc.constantFrom(
  'door',
  'room',
  'and',
  'a',
  'Élan',
  'don’t',
  'COVID-19',
  'AT&T',
  'x_y',
  '2*3',
  'a<b',
  '\\{',
  'é́',
  '日本',
  '#',
  '-',
  '[',
  '!',
  '|',
  '~',
)
const plain = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map(
    (words) =>
      `So ${words.join(' ').replaceAll('|', '\\|').replaceAll('[', '\\[').replaceAll('<', '\\<')} it was`,
  )
const address = fc.constantFrom(
  '/paid-content/',
  '#a',
  'https://example.com/a?b=c&d=(e)',
  'mailto:a@example.com',
)
const inline = fc.oneof(
  { weight: 4, arbitrary: plain },
  plain.map((text) => `**${text}**`),
  plain.map((text) => `*${text}*`),
  plain.map((text) => `\`${text.replaceAll('`', '')}\``),
  fc.tuple(plain, address).map(([text, to]) => `[${text}](${to})`),
  fc.constantFrom('<Fact id="chairs" />', '<Fact id="hours" show="figure" />'),
)
const sentence = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => `It is ${parts.join(' ')}.`)
const list = (mark: (index: number) => string) =>
  fc
    .array(sentence, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item, index) => `${mark(index)} ${item}`).join('\n'))
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = fc
  .tuple(plain, plain, fc.array(fc.tuple(sentence, plain), { maxLength: 3 }))
  .map(([a, b, rows]) => [row([a, b]), '| --- | :-: |', ...rows.map(row)].join('\n'))
const flow = fc.oneof(
  { weight: 4, arbitrary: sentence },
  list(() => '-'),
  list((index) => `${index + 1}.`),
  sentence.map((text) => `> ${text}`),
  table,
  plain.map((text) => `\`\`\`\n${text}\n\`\`\``),
  fc
    .tuple(plain, sentence)
    .map(([title, text]) => `<Callout title="${title.replaceAll(/[\\"<&{]/g, '')}">\n${text}\n</Callout>`),
  sentence.map((text) => `<SourceNote>\n${text}\n</SourceNote>`),
  fc.constantFrom(
    '<DotChart fact="hours" each="100" />',
    '<KeyFigures title="In the room" facts="chairs hours" />',
    '{/* silence long-sentence: it is a list of names */}\n\nA sentence.',
    '***',
  ),
)
const section = fc
  .tuple(plain, fc.array(flow, { minLength: 1, maxLength: 4 }))
  .map(([heading, parts]) => [`## ${heading.replaceAll('#', '')}`, ...parts].join('\n\n'))
const body = fc.array(section, { minLength: 1, maxLength: 3 }).map((sections) => `${sections.join('\n\n')}\n`)

const writer = unified()
  .use(remarkStringify, { bullet: '-', rule: '*' })
  .use(remarkGfm)
  .use(remarkMdx)
  .freeze()

function treeOf(text: string): Root {
  const { tree, finding } = readBody(text)
  if (!tree) throw new Error(`${finding.message} ${text}`)
  return tree
}

const parse = (text: string) =>
  parseDocument('content/pages/forms.mdx', new TextEncoder().encode(frontMatter + text))

it('what is accepted renders, and, written out from its syntax tree, parses again to the same tree', () => {
  let accepted = 0
  fc.assert(
    fc.property(body, (text) => {
      const { document, problems } = parse(text)
      // A number or a footnote may be questioned; what is right may not be lost.
      if (!document?.body) return void expect(problems.length).toBeGreaterThan(0)
      accepted += 1
      const html = renderToStaticMarkup(<Body tree={document.body.tree} facts={facts} words={english} />)
      expect(html).not.toMatch(/<(?:Fact|Callout|SourceNote|DotChart|KeyFigures)|silence/)
      const again = parse(writer.stringify(treeOf(text)))
      expect(again.problems).toEqual([])
      expect(again.document?.body?.tree).toEqual(document.body.tree)
      expect(parse(text).document).toEqual(document)
    }),
    { seed: 57, numRuns: 1_000 },
  )
  expect(accepted).toBeGreaterThan(500)
}, 300_000)
