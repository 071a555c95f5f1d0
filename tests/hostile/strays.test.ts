import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkContent } from '#lib/content/check-content.ts'
import { smallSite, writeSite } from '../fixtures/small-site.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'strays-'))
  await writeSite(root, smallSite())
})
afterEach(() => rm(root, { recursive: true }))

const put = async (file: string, content: string | Uint8Array = '') => {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), content)
}
const told = async () => {
  const { problems, graph } = await checkContent(root)
  expect(graph === null).toBe(problems.length > 0)
  return problems.map(({ file, rule, remedy }) => `${file} ${rule}: ${remedy}`)
}

describe('what does not belong in content/', () => {
  it('is nothing in the small site', async () => {
    expect(await told()).toEqual([])
  })

  it.each([
    ['content/notes.txt', 'Move it into the folder of its collection, or out of content/.'],
    ['content/.DS_Store', 'Move it into the folder of its collection, or out of content/.'],
    ['content/articles/.hidden.mdx', 'Rename it to hidden.mdx.', 'file-name'],
    ['content/articles/notes.md', 'The files of this folder end in .mdx.'],
    ['content/articles/one.yaml', 'The files of this folder end in .mdx.'],
    ['content/facts/chairs.yml', 'The files of this folder end in .yaml.'],
    ['content/articles/Big Story.mdx', 'Rename it to big-story.mdx.', 'file-name'],
    ['content/articles/caf\u00e9_au--lait.mdx', 'Rename it to cafe-au-lait.mdx.', 'file-name'],
    ['content/articles/-one.mdx', 'Rename it to one.mdx.', 'file-name'],
    [
      'content/articles/\u4e2d\u6587.mdx',
      'Name it in lower-case letters, digits and single hyphens.',
      'file-name',
    ],
  ])('%s is named', async (file, remedy, rule = 'stray') => {
    await put(file)
    expect(await told()).toEqual([`${file} ${rule}: ${remedy}`])
  })

  it('is a folder of another name, and the nearest is suggested', async () => {
    await put('content/article/four.mdx')
    expect(await told()).toEqual(['content/article stray: Did you mean “articles”?'])
  })

  it('is a folder within a collection', async () => {
    await put('content/articles/2024/four.mdx')
    expect(await told()).toEqual([
      'content/articles/2024 stray: Move it out: a collection’s folder holds files only.',
    ])
  })

  it.each(['content/media/Door.PNG', 'content/media/door.svg', 'content/media/door.gif'])(
    '%s is no picture for the site',
    async (file) => {
      await put(file)
      expect(await told()).toEqual([
        `${file} stray: Pictures are .png, .jpg, .webp or .avif, named in lower-case letters, digits and hyphens.`,
      ])
    },
  )

  it('is a symbolic link, wherever it points and whatever it is named', async () => {
    await symlink(join(root, 'content/articles/one.mdx'), join(root, 'content/articles/linked.mdx'))
    await symlink('/etc', join(root, 'content/topics-of-others'))
    await symlink('/nowhere', join(root, 'content/media/gone.png'))
    expect(await told()).toEqual([
      'content/articles/linked.mdx no-link: Put the file itself here.',
      'content/media/gone.png no-link: Put the file itself here.',
      'content/topics-of-others no-link: Put the file itself here.',
    ])
  })

  it('is not a file that keeps a folder', async () => {
    await put('content/.gitkeep')
    await put('content/series/.gitkeep')
    await put('content/media/.gitkeep')
    expect(await told()).toEqual([])
  })

  it('is a file that is too large, which is told without reading all of it', async () => {
    await put('content/articles/large.mdx', new Uint8Array(3_000_000).fill(0x61))
    expect(await told()).toEqual([
      'content/articles/large.mdx file-too-large: Split it into several documents.',
    ])
  })

  it('is told in one sentence where there is no content at all', async () => {
    await rm(join(root, 'content'), { recursive: true })
    expect((await told())[0]).toBe('content unreadable: Run this from the project’s folder.')
  })
})
