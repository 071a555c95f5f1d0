import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { exampleFile, readBlocks } from '#app/style-guide/read-blocks.ts'
import { blockDefinitions } from '#components/blocks/definitions.ts'
import { GuidePage } from '#components/style-guide/GuidePage.tsx'
import { PropsTable } from '#components/style-guide/PropsTable.tsx'
import { specimenGroups } from '#components/style-guide/specimen-groups.ts'
import { wholePages } from '#components/style-guide/whole-pages.ts'
import { checkContent } from '#lib/content/check-content.ts'
import type { Graph } from '#lib/content/graph/graph.ts'
import { buildGuideView } from '#lib/site/style-guide/guide-view.ts'
import { readPalette } from '#lib/site/style-guide/palette.ts'
import { temporaryFolder } from '../../fixtures/temporary-folder.ts'

const root = new URL('../../..', import.meta.url).pathname
const { graph: read } = await checkContent(root)
if (!read) throw new Error('The content has problems: run npm run check.')
const graph: Graph = read
const palette = readPalette(readFileSync(join(root, 'app/styles/tokens.css'), 'utf8'))
const blocks = await readBlocks(root, graph)
const view = buildGuideView(graph, blocks, palette)
const html = renderToStaticMarkup(<GuidePage view={view} />)
const specimens = specimenGroups(view).flatMap((group) => group.specimens)

const rooms = ['page', 'article', 'charts', 'hub', 'listing', 'text']
const exported = rooms.flatMap((room) =>
  readdirSync(join(root, 'components', room)).flatMap((file) =>
    [
      ...readFileSync(join(root, 'components', room, file), 'utf8').matchAll(
        /^export (?:async )?(?:function|const) ([A-Z]\w*)/gm,
      ),
    ].map(([, name]) => name),
  ),
)

describe('the guide', () => {
  it.each(exported)('has an entry that draws %s, or the way to a whole page of it', (name) => {
    const shown = [
      ...specimens.flatMap(({ components }) => components),
      ...wholePages(view).map(({ component }) => component),
    ]
    expect(shown).toContain(name)
  })

  it('names no component that the site does not have', () => {
    for (const name of specimens.flatMap(({ components }) => components)) expect(exported).toContain(name)
  })

  it('has an entry for every folder of blocks, with an example', () => {
    const folders = readdirSync(join(root, 'components/blocks'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `components/blocks/${name}/${name}.example.mdx`)
    expect(blocks.map(({ file }) => file).toSorted()).toEqual(folders.toSorted())
  })

  it('gives each entry an address that nothing else on the page has, and the way to it', () => {
    const ids = [...html.matchAll(/<section id="([^"]+)"[^>]*class="guide-entry"/g)].map(([, id]) => id ?? '')
    const ways = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBe(3 + blocks.length + specimens.length)
    for (const id of ids) {
      expect(html.split(` id="${id}"`), id).toHaveLength(2)
      expect(ways).toContain(id)
    }
  })

  it('draws each entry once for each scheme, and no paid story without its label', () => {
    expect(html.match(/data-scheme="light"/g)).toHaveLength(blocks.length + specimens.length + 1)
    expect(html.match(/data-scheme="dark"/g)).toHaveLength(blocks.length + specimens.length + 1)
    expect(view.cards.map(({ label }) => label !== null)).toEqual(
      ['paid', 'editorial']
        .filter((kind) => graph.articles.some((article) => article.kind === kind))
        .map((kind) => kind === 'paid'),
    )
  })

  it('cannot be made of a site without a public article, and says what would help', () => {
    expect(() => buildGuideView({ ...graph, articles: [] }, blocks, palette)).toThrow(
      'There is no public article to show. Let one in content/articles say “status: published”.',
    )
  })
})

const block = z.object({
  required: z.array(z.string()).default([]),
  properties: z.record(
    z.string(),
    z.looseObject({ description: z.string(), enum: z.array(z.string()).optional() }),
  ),
})

describe.each(blockDefinitions)('the entry of $name', ({ name, props }) => {
  const shown = blocks.find((candidate) => candidate.name === name)

  it('has an example in which the parser finds nothing wrong, as it stands in its file', () => {
    expect(shown?.faults).toEqual([])
    expect(shown?.source).toBe(readFileSync(join(root, exampleFile(name)), 'utf8').trim())
  })

  it('lists exactly the props of its schema, which of them are required, their words and their choices', () => {
    const { properties, required } = block.parse(z.toJSONSchema(props, { io: 'input' }))
    const table = renderToStaticMarkup(<PropsTable name={name} props={shown?.props ?? []} />)
    const rows = [...table.matchAll(/<th scope="row"><code>(.*?)<\/code><span>.*?, (.*?)<\/span>/g)]
    expect(rows.map(([, prop, need]) => [prop, need])).toEqual(
      Object.keys(properties).map((prop) => [prop, required.includes(prop) ? 'required' : 'optional']),
    )
    for (const { description, enum: choices } of Object.values(properties))
      for (const words of [description, ...(choices ?? [])]) expect(table).toContain(words)
  })
})

describe('an example with a fault', () => {
  const readWith = async (text: string) => {
    const folder = temporaryFolder()
    for (const { file, source } of blocks) {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await writeFile(join(folder, file), file === exampleFile('Callout') ? text : source)
    }
    const found = await readBlocks(folder, graph)
    const page = renderToStaticMarkup(<GuidePage view={buildGuideView(graph, found, palette)} />)
    return { callout: found.find(({ name }) => name === 'Callout'), page }
  }

  it('is shown with what is wrong, in place of what it would have drawn', async () => {
    const { callout, page } = await readWith('<Callout>\nA text.\n</Callout>\n')
    expect(callout?.body).toBeNull()
    expect(page).toContain('“title” is missing.')
  })

  it('that names a fact which the site lacks does not break the page', async () => {
    const { page } = await readWith('Some <Fact id="never-counted" /> of them.\n')
    expect(page).toContain('“never-counted” is not in the ledger.')
  })
})
