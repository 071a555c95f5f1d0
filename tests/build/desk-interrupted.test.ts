import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { recoverWrites } from '#lib/content/write/recover-writes.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import { stateFiles } from '../fixtures/two-states.ts'

const kills = 50

async function read(root: string, file: string): Promise<string | null> {
  try {
    return await readFile(join(root, file), 'utf8')
  } catch {
    return null
  }
}

/** Starts the writer and kills it when the folders have seen a number of changes. */
async function killAfter(root: string, changes: number): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/fixtures/write-again-and-again.ts', root],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  let seen = 0
  const watchers = ['content/articles', '.desk'].map((folder) =>
    watch(join(root, folder), () => {
      seen += 1
      if (seen === changes) child.kill('SIGKILL')
    }),
  )
  const [, signal] = await once(child, 'exit')
  for (const watcher of watchers) watcher.close()
  expect(signal).toBe('SIGKILL')
}

test(`a desk that is killed ${kills} times while it writes loses no file and leaves none half-written`, async () => {
  const root = temporaryFolder()
  await mkdir(join(root, '.desk'), { recursive: true })
  for (const [file, text] of stateFiles.first) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    if (text !== null) await writeFile(join(root, file), text)
  }
  const states = Object.values(stateFiles)
  const ends = new Set<string>()
  for (let kill = 1; kill <= kills; kill += 1) {
    await killAfter(root, kill * 3)
    const torn: string[] = []
    for (const file of stateFiles.first.keys()) {
      const text = await read(root, file)
      expect(states.map((state) => state.get(file))).toContain(text)
      if (text !== stateFiles.first.get(file)) torn.push(file)
    }
    // The one that moves is never in no place.
    const moving = ['content/articles/a-move.mdx', 'content/articles/moved.mdx']
    expect((await Promise.all(moving.map((file) => read(root, file)))).some((text) => text !== null)).toBe(
      true,
    )
    const recovered = await recoverWrites(root)
    const now = new Map(
      await Promise.all(
        [...stateFiles.first.keys()].map(async (file) => [file, await read(root, file)] as const),
      ),
    )
    expect(states).toContainEqual(now)
    ends.add(
      `${torn.length > 0 && torn.length < now.size ? 'torn' : 'whole'} ${recovered.length > 0 ? 'finished' : 'as it was'}`,
    )
  }
  // Kills that never met a write would prove nothing.
  expect([...ends]).toContain('torn finished')
})
