import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ParsedDocument } from '#lib/content/document.ts'
import { generatedFolder, readGenerated } from '#lib/content/read-generated.ts'
import { collectionNames } from '#lib/content/schema/field.ts'
import { examineSite } from '../../fixtures/examine-site.ts'
import { type Site, smallSite, smallSiteText, writeSite } from '../../fixtures/small-site.ts'
import { temporaryFolder } from '../../fixtures/temporary-folder.ts'

const listOf = (root: string, name: string) =>
  join(root, generatedFolder, `${name.charAt(0).toUpperCase()}${name.slice(1)}`, '_index.json')

/** Writes what contentlayer would from a site, as if in a given minute. */
async function writeGenerated(root: string, site: Site, minute = 0): Promise<readonly ParsedDocument[]> {
  await writeSite(root, site)
  const { documents } = examineSite(site)
  for (const name of collectionNames) {
    const file = listOf(root, name)
    await mkdir(join(file, '..'), { recursive: true })
    const own = documents.filter(({ collection }) => collection === name)
    await writeFile(file, JSON.stringify(own.map((document) => ({ parsed: { document, problems: [] } }))))
    const time = new Date(Date.UTC(2024, 3, 19, 12, minute))
    await utimes(file, time, time)
  }
  return documents
}

describe('the documents that contentlayer wrote', () => {
  it('are read as they were parsed', async () => {
    const root = temporaryFolder()
    const documents = await writeGenerated(root, smallSite())
    const read = await readGenerated(root)
    expect(read.length).toBe(documents.length)
    expect(read).toEqual(expect.arrayContaining([...documents]))
  })

  it.each([
    ['is missing', undefined, /is missing or cut off\. Run “npm run build”/],
    ['is cut off', '[{"parsed":', /is missing or cut off\. Run “npm run build”/],
    ['is of another form', '{}', /is not as contentlayer writes it\. Remove \.contentlayer/],
    ['holds documents without a parsed field', '[{"title":"a"}]', /is not as contentlayer writes it/],
    ['holds half a document', '[{"parsed":{"document":{"slug":"a"}}}]', /is not as contentlayer writes it/],
  ])('are refused when a list %s', async (_, text, message) => {
    const root = temporaryFolder()
    await writeGenerated(root, smallSite())
    if (text === undefined) await rm(listOf(root, 'topics'))
    else await writeFile(listOf(root, 'topics'), text)
    await expect(readGenerated(root)).rejects.toThrow(message)
    await expect(readGenerated(root)).rejects.toThrow('Topics')
  })
})

describe('the graph for the routes', () => {
  beforeEach(() => {
    vi.resetModules()
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  })

  const without = smallSite({ 'content/pages/numbers.mdx': null })
  const renamed = smallSite({
    'content/topics/care.yaml': smallSiteText('content/topics/care.yaml', 'title: Care', 'title: Caring'),
  })

  async function startIn(root: string, environment: string) {
    vi.spyOn(process, 'cwd').mockReturnValue(root)
    vi.stubEnv('NODE_ENV', environment)
    return import('#lib/content/read-graph.ts')
  }

  it('is built once a process, whatever changes under it', async () => {
    const root = temporaryFolder()
    await writeGenerated(root, smallSite(), 1)
    const { readGraph } = await startIn(root, 'production')
    const first = await readGraph()
    await writeGenerated(root, renamed, 2)
    expect(await readGraph()).toBe(first)
  })

  it('is built anew in development after a change, and only then', async () => {
    const root = temporaryFolder()
    await writeGenerated(root, smallSite(), 1)
    const { readGraph } = await startIn(root, 'development')
    const first = await readGraph()
    expect(await readGraph()).toBe(first)
    await writeGenerated(root, renamed, 2)
    expect((await readGraph()).topics.map(({ title }) => title)).toContain('Caring')
  })

  it('stays the last good one in development while the content is broken', async () => {
    const root = temporaryFolder()
    await writeGenerated(root, smallSite(), 1)
    const { readGraph } = await startIn(root, 'development')
    const first = await readGraph()
    await writeGenerated(root, without, 2)
    expect(await readGraph()).toBe(first)
  })

  it('is refused with every problem where there never was a good one', async () => {
    const root = temporaryFolder()
    await writeGenerated(root, without)
    const { readGraph } = await startIn(root, 'production')
    await expect(readGraph()).rejects.toThrow(/^The content has problems\.\ncontent\/.*required-document/s)
  })

  it('needs no folder of pictures', async () => {
    const root = temporaryFolder()
    const site = smallSite({
      'content/articles/one.mdx': smallSiteText(
        'content/articles/one.mdx',
        '<Figure src="door.png" alt="A door, painted in one color." caption="The door stands open." />\n',
        '',
      ),
      'content/articles/four.mdx': smallSiteText(
        'content/articles/four.mdx',
        '<Figure src="quokkadraft.png" alt="A quokkadraft picture." />\n',
        '',
      ),
    })
    await writeGenerated(root, site)
    await rm(join(root, 'content/media'), { recursive: true })
    const { readGraph } = await startIn(root, 'production')
    expect((await readGraph()).articles).toHaveLength(3)
  })
})
