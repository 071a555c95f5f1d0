import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Hands over a folder with the content that git would commit now, whatever stands in the files, and removes it again.
 * Throws where git is missing or the folder is no repository.
 */
export async function withStagedContent<Result>(
  root: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'staged-'))
  try {
    await mkdir(join(folder, 'content'))
    const { stdout } = await run('git', ['ls-files', '-z', '--', 'content'], {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    })
    const files = stdout.split('\0').filter(Boolean)
    for (let at = 0; at < files.length; at += 500)
      await run('git', ['checkout-index', `--prefix=${folder}${sep}`, '--', ...files.slice(at, at + 500)], {
        cwd: root,
      })
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
