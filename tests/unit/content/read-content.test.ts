import { mkdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkContent } from '#lib/content/check-content.ts'
import { formatProblem } from '#lib/content/problem.ts'
import { readContent } from '#lib/content/read-content.ts'
import { smallSite, writeSite } from '../../fixtures/small-site.ts'
import { temporaryFolder } from '../../fixtures/temporary-folder.ts'

async function smallSiteFolder(): Promise<string> {
  const root = temporaryFolder()
  await writeSite(root, smallSite())
  return root
}

const said = async (root: string) => (await checkContent(root)).problems.map(formatProblem)

describe('a look at content/', () => {
  it('finds every file and picture of a valid site, in a stable order, and nothing wrong', async () => {
    const root = await smallSiteFolder()
    const { files, media, problems } = await readContent(root)
    expect(problems).toEqual([])
    expect(files.map(({ file }) => file)).toEqual([...smallSite().keys()].toSorted())
    expect([...media]).toEqual(['door.png', 'quokkadraft.png'])
    expect(await said(root)).toEqual([])
  })

  it('says where to run it when there is no content', async () => {
    const { problems, graph } = await checkContent(temporaryFolder())
    expect(graph).toBeNull()
    expect(problems.map(formatProblem)).toContain(
      'content:1:1  unreadable  There is no content here.\n    Run this from the project’s folder.',
    )
  })
})

describe('what does not belong in content/', () => {
  it.each([
    [
      'content/notes.txt',
      '“notes.txt” does not belong in content/.',
      'Move it into the folder of its collection, or out of content/.',
    ],
    ['content/article/a.mdx', '“article” does not belong in content/.', 'Did you mean “articles”?'],
    [
      'content/.DS_Store',
      '“.DS_Store” does not belong in content/.',
      'Move it into the folder of its collection, or out of content/.',
    ],
    [
      'content/articles/a.md',
      '“a.md” does not belong in this folder.',
      'The files of this folder end in .mdx.',
    ],
    [
      'content/articles/a.mdx.bak',
      '“a.mdx.bak” does not belong in this folder.',
      'The files of this folder end in .mdx.',
    ],
    [
      'content/topics/a.yml',
      '“a.yml” does not belong in this folder.',
      'The files of this folder end in .yaml.',
    ],
    [
      'content/topics/a/b.yaml',
      '“a” does not belong in this folder.',
      'Move it out: a collection’s folder holds files only.',
    ],
    ['content/topics/.hidden.yaml', '“.hidden.yaml” makes no clean address.', 'Rename it to hidden.yaml.'],
    [
      'content/topics/Big Topic.yaml',
      '“Big Topic.yaml” makes no clean address.',
      'Rename it to big-topic.yaml.',
    ],
    ['content/topics/a--b.yaml', '“a--b.yaml” makes no clean address.', 'Rename it to a-b.yaml.'],
    ['content/topics/-a-.yaml', '“-a-.yaml” makes no clean address.', 'Rename it to a.yaml.'],
    ['content/topics/a_b.yaml', '“a_b.yaml” makes no clean address.', 'Rename it to a-b.yaml.'],
    ['content/topics/é.yaml', '“é.yaml” makes no clean address.', 'Rename it to e.yaml.'],
    [
      'content/topics/日本.yaml',
      '“日本.yaml” makes no clean address.',
      'Name it in lower-case letters, digits and single hyphens.',
    ],
    ['content/topics/a\u202eb.yaml', '“aU+202Eb.yaml” makes no clean address.', 'Rename it to a-b.yaml.'],
    [
      'content/topics/.yaml',
      '“.yaml” makes no clean address.',
      'Name it in lower-case letters, digits and single hyphens.',
    ],
    [
      'content/topics/A.YAML',
      '“A.YAML” does not belong in this folder.',
      'The files of this folder end in .yaml.',
    ],
    [
      'content/media/door.gif',
      '“door.gif” is no picture that the site can use.',
      'Pictures are .png, .jpg, .webp or .avif, named in lower-case letters, digits and hyphens.',
    ],
    [
      'content/media/Door.png',
      '“Door.png” is no picture that the site can use.',
      'Pictures are .png, .jpg, .webp or .avif, named in lower-case letters, digits and hyphens.',
    ],
    [
      'content/media/a.svg',
      '“a.svg” is no picture that the site can use.',
      'Pictures are .png, .jpg, .webp or .avif, named in lower-case letters, digits and hyphens.',
    ],
  ])('is named at its path: %s', async (file, message, remedy) => {
    const root = await smallSiteFolder()
    await mkdir(join(root, file, '..'), { recursive: true })
    await writeFile(join(root, file), 'a: b\n')
    const { problems } = await readContent(root)
    expect(problems.map(({ line, column, message, remedy }) => [line, column, message, remedy])).toEqual([
      [1, 1, message, remedy],
    ])
    expect(file.startsWith(problems[0]?.file ?? 'none')).toBe(true)
  })
})

describe('a file of many megabytes', () => {
  it('is refused without being read whole', async () => {
    const root = await smallSiteFolder()
    await truncate(join(root, 'content/topics/care.yaml'), 20_000_000_000)
    const { files } = await readContent(root)
    expect(files.find(({ file }) => file === 'content/topics/care.yaml')?.bytes.length).toBe(1_000_001)
    expect((await said(root)).filter((problem) => problem.includes('care.yaml:1:1'))).toHaveLength(1)
  })
})

describe('content/ itself', () => {
  it('is refused where it is a file', async () => {
    const root = temporaryFolder()
    await writeFile(join(root, 'content'), '')
    expect((await readContent(root)).problems).toMatchObject([
      { file: 'content', rule: 'unreadable', message: '“content” is a file.' },
    ])
  })
})

describe('all that is wrong', () => {
  it('comes in one look, from fields, text, references, links, figures and strays alike', async () => {
    const root = temporaryFolder()
    const site = smallSite()
    const article = (site.get('content/articles/two.mdx') ?? '')
      .replace('date: 2024-04-18', 'date: 2024-04-31')
      .replace('  - care', '  - cares')
      .replace('(/articles/one/)', '(/articles/on/)')
      .replace('It is made of brass.', 'It is made of 17 {parts}.')
    await writeSite(root, site.set('content/articles/two.mdx', article))
    await writeFile(join(root, 'content/notes.txt'), '')
    const { problems } = await checkContent(root)
    expect(problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
      'content/articles/two.mdx:8:7 wrong-value',
      'content/articles/two.mdx:10:5 unknown-reference',
      'content/articles/two.mdx:15:26 dead-link',
      'content/articles/two.mdx:19:15 unknown-figure',
      'content/articles/two.mdx:19:18 no-expression',
      'content/notes.txt:1:1 stray',
    ])
  })
})
