import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Body } from '#components/article/Body.tsx'
import { blockDefinitions } from '#components/blocks/definitions.ts'
import { checkContent } from '#lib/content/check-content.ts'
import { parseDocument } from '#lib/content/parse/parse-document.ts'
import { buildFactView } from '#lib/site/fact-view.ts'
import { english } from '#lib/site/words.ts'

const root = new URL('../../..', import.meta.url).pathname
const { graph } = await checkContent(root)
const facts = (graph?.facts ?? []).map(buildFactView)

const folderOf = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()

/** A block's example, parsed as the body of a page. */
function parseExample(name: string) {
  const folder = folderOf(name)
  const text = readFileSync(`${root}components/blocks/${folder}/${folder}.example.mdx`, 'utf8')
  const frontMatter = [
    'title: An example of a block',
    'standfirst: One sentence that stands under the headline.',
    'description: A page that shows what a block of this site looks like in the text.',
    'status: draft',
  ]
  const page = ['---', ...frontMatter, '---', '', text].join('\n')
  return parseDocument('content/pages/example.mdx', new TextEncoder().encode(page))
}

function renderExample(name: string): string {
  const { document } = parseExample(name)
  if (!document?.body) throw new Error(`The example of ${name} is not valid.`)
  return renderToStaticMarkup(<Body tree={document.body.tree} facts={facts} words={english} />)
}

describe.each(blockDefinitions.map(({ name }) => name))('the block %s', (name) => {
  it('has an example that is valid and uses it', () => {
    const { document, problems } = parseExample(name)
    expect(problems).toEqual([])
    expect(document?.body?.blocks.map((block) => block.name)).toContain(name)
  })

  it('draws its example, and leaves no element with its own name behind', () => {
    const html = renderExample(name)
    expect(html.length).toBeGreaterThan(40)
    expect(html).not.toMatch(new RegExp(`<${name}[ />]`))
  })
})

describe('a figure on the page', () => {
  it('keeps its qualifier in a sentence and leads to the ledger', () => {
    const html = renderExample('Fact')
    expect(html).toContain('href="/numbers/#volunteer-hours"')
    expect(html).toContain('nearly 149,000 hours')
    expect(html).toContain('>75,000<')
  })

  it('keeps its qualifier beside it in a list of figures', () => {
    expect(renderExample('KeyFigures')).toMatch(/more than<\/span>.*\$7\.3 million/s)
  })

  it('is drawn as exactly as many dots as it has, and says so', () => {
    const html = renderExample('DotChart')
    expect(html.match(/h0/g)).toHaveLength(150)
    expect(html).toContain('aria-label="150 dots, each standing for 500 meals"')
  })
})

describe('a view that somebody holds', () => {
  it('is told with its name and without quotation marks', () => {
    const html = renderExample('PullStatement')
    expect(html).toContain('Dr. Amar Desai')
    expect(html).not.toMatch(/[“”„«»]|<blockquote|<q>/)
  })
})
