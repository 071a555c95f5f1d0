import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { applyChanges } from '#lib/content/write/apply-changes.ts'
import type { FileChange } from '#lib/content/write/change-set.ts'
import { hashOf } from '#lib/content/write/files.ts'
import { prepareStage, stagedPath, writeJournal } from '#lib/content/write/journal.ts'
import { withLock } from '#lib/content/write/lock.ts'
import { recoverWrites } from '#lib/content/write/recover-writes.ts'
import { Refusal } from '#lib/content/write/refusal.ts'
import { temporaryFolder } from '../../../fixtures/temporary-folder.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const change = (file: string, before: string | null, after: string | null): FileChange => ({
  file,
  before: before === null ? null : bytes(before),
  after: after === null ? null : bytes(after),
})

async function folderWith(files: Record<string, string>): Promise<string> {
  const root = temporaryFolder()
  await mkdir(join(root, 'content'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text)
  return root
}

const read = (root: string, file: string) => readFile(join(root, file), 'utf8')

/** Leaves a journal as a desk does that is killed after it has decided. */
async function decide(root: string, changes: readonly FileChange[]): Promise<void> {
  await prepareStage(root)
  for (const [index, { after }] of changes.entries())
    if (after) await writeFile(stagedPath(root, String(index)), after)
  await writeJournal(root, {
    version: 1,
    steps: changes.map(({ file, before, after }, index) => ({
      file,
      staged: after ? String(index) : null,
      before: hashOf(before),
      after: hashOf(after),
    })),
  })
}

test('a set of changes writes, adds and removes, and leaves nothing of its own behind', async () => {
  const root = await folderWith({ 'content/a': 'old', 'content/b': 'gone' })
  await applyChanges(root, [
    change('content/a', 'old', 'new'),
    change('content/b', 'gone', null),
    change('content/deep/c', null, 'fresh'),
  ])
  expect(await read(root, 'content/a')).toBe('new')
  expect(existsSync(join(root, 'content/b'))).toBe(false)
  expect(await read(root, 'content/deep/c')).toBe('fresh')
  expect(await readdir(join(root, '.desk'))).toEqual([])
})

test.each([
  ['a file that changed since it was read', { 'content/a': 'other' }, change('content/a', 'old', 'new')],
  ['a place that is taken', { 'content/a': 'other' }, change('content/a', null, 'new')],
  [
    'a conflict',
    { 'content/a': 'x\n<<<<<<< HEAD\ny\n=======\nz\n>>>>>>> b\n' },
    change('content/a', 'x\n<<<<<<< HEAD\ny\n=======\nz\n>>>>>>> b\n', 'new'),
  ],
])('%s refuses the whole set', async (_, files, refused) => {
  const root = await folderWith({ ...files, 'content/0': 'first' })
  await expect(applyChanges(root, [change('content/0', 'first', 'second'), refused])).rejects.toThrow(Refusal)
  expect(await read(root, 'content/0')).toBe('first')
  expect(await read(root, 'content/a')).toBe(files['content/a'])
})

test('a file that git has not merged is refused, even when it looks settled', async () => {
  const root = await folderWith({ 'content/a': 'base\n' })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: root,
      stdio: 'pipe',
    })
  const commit = async (text: string) => {
    await writeFile(join(root, 'content/a'), text)
    git('add', '.')
    git('commit', '-qm', text.trim())
  }
  git('init', '-qb', 'main')
  await commit('base\n')
  git('checkout', '-qb', 'other')
  await commit('theirs\n')
  git('checkout', '-q', 'main')
  await commit('ours\n')
  expect(() => git('merge', 'other')).toThrow()
  await writeFile(join(root, 'content/a'), 'settled\n')
  await expect(applyChanges(root, [change('content/a', 'settled\n', 'new\n')])).rejects.toThrow(
    'git has not merged “content/a” yet.',
  )
})

test('two desks never write at once', async () => {
  const root = await folderWith({ 'content/a': 'old' })
  await withLock(root, async () => {
    await expect(applyChanges(root, [change('content/a', 'old', 'new')])).rejects.toThrow('is writing here')
  })
  await applyChanges(root, [change('content/a', 'old', 'new')])
  expect(await read(root, 'content/a')).toBe('new')
})

test('the lock of a desk that was killed holds nobody up', async () => {
  const root = await folderWith({ 'content/a': 'old' })
  const dead = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim()
  await mkdir(join(root, '.desk'))
  await writeFile(join(root, '.desk/lock'), dead)
  await applyChanges(root, [change('content/a', 'old', 'new')])
  expect(await read(root, 'content/a')).toBe('new')
})

test('a write that was decided is finished, wherever it stopped', async () => {
  const root = await folderWith({ 'content/a': 'old', 'content/b': 'done', 'content/c': 'gone' })
  await decide(root, [
    change('content/a', 'old', 'new'),
    change('content/b', 'before', 'done'),
    change('content/c', 'gone', null),
  ])
  expect(await recoverWrites(root)).toEqual([
    'An interrupted write has been finished: content/a, content/b, content/c.',
  ])
  expect(await read(root, 'content/a')).toBe('new')
  expect(await read(root, 'content/b')).toBe('done')
  expect(existsSync(join(root, 'content/c'))).toBe(false)
  expect(await recoverWrites(root)).toEqual([])
})

test('words that somebody wrote after the interruption stay, and so do those of the desk', async () => {
  const root = await folderWith({ 'content/a': 'written meanwhile' })
  await decide(root, [change('content/a', 'old', 'of the desk')])
  const [, said = ''] = await recoverWrites(root)
  expect(await read(root, 'content/a')).toBe('written meanwhile')
  const kept = /\.desk\/kept\/[\w-]+a/.exec(said)?.[0] ?? ''
  expect(await read(root, kept)).toBe('of the desk')
})

test('a new file that somebody removed after the interruption is written again before its source goes', async () => {
  const root = await folderWith({ 'content/old': 'the story' })
  await decide(root, [change('content/new', null, 'the story'), change('content/old', 'the story', null)])
  await writeFile(join(root, 'content/new'), 'the story')
  await rm(join(root, 'content/new'))
  await recoverWrites(root)
  expect(await read(root, 'content/new')).toBe('the story')
  expect(existsSync(join(root, 'content/old'))).toBe(false)
})

test('nothing is removed where what should come is lost, or where its place was changed', async () => {
  const root = await folderWith({ 'content/old': 'the story' })
  const move = [change('content/new', null, 'the story'), change('content/old', 'the story', null)]
  await decide(root, move)
  await rm(stagedPath(root, '0'))
  await expect(recoverWrites(root)).rejects.toThrow('is lost or spoilt')
  expect(await read(root, 'content/old')).toBe('the story')
  await decide(root, move)
  await writeFile(join(root, 'content/new'), 'another story')
  expect((await recoverWrites(root)).join('\n')).toContain('“content/old” is left where it is')
  expect(await read(root, 'content/old')).toBe('the story')
})

test('a write that fails puts everything back, says why, and leaves nothing for the next command', async () => {
  const root = await folderWith({ 'content/a': 'old', 'content/source': 'the story', 'content/z': 'a file' })
  const changes = [
    change('content/a', 'old', 'new'),
    change('content/moved', null, 'the story'),
    change('content/source', 'the story', null),
    // Below a file no file can be.
    change('content/z/b', null, 'impossible'),
  ]
  await expect(applyChanges(root, changes)).rejects.toMatchObject({
    message: expect.stringContaining('did not let the desk write'),
    remedy: expect.stringContaining('Everything is as it was.'),
  })
  expect(await readdir(join(root, 'content'))).toEqual(['a', 'source', 'z'])
  expect(await read(root, 'content/a')).toBe('old')
  expect(await recoverWrites(root)).toEqual([])
})

test.each(['../evil', 'content/../evil', '/etc/evil', 'lib/evil.ts', 'content/.hidden'])(
  'a journal that names %s is refused, and nothing of it is done',
  async (file) => {
    const root = await folderWith({ 'content/a': 'old' })
    await prepareStage(root)
    await writeFile(stagedPath(root, '0'), 'evil')
    const steps = [{ file, staged: '0', before: null, after: hashOf(bytes('evil')) }]
    await writeFile(join(root, '.desk/journal.json'), JSON.stringify({ version: 1, steps }))
    await expect(recoverWrites(root)).rejects.toThrow('is not what this desk writes')
    expect(existsSync(join(root, file))).toBe(false)
  },
)

test('a lock with the number of this very process, left by another life, holds nobody up', async () => {
  const root = await folderWith({ 'content/a': 'old' })
  await mkdir(join(root, '.desk'))
  await writeFile(join(root, '.desk/lock'), String(process.pid))
  await applyChanges(root, [change('content/a', 'old', 'new')])
  expect(await read(root, 'content/a')).toBe('new')
})
