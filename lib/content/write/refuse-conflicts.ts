import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type FileChange, isSame } from './change-set.ts'
import { readIfThere } from './files.ts'
import { Refusal } from './refusal.ts'

const run = promisify(execFile)
const conflictMark = /^(?:<{7} .*|={7}|>{7} .*)\r?$/m

/** Throws a Refusal where a file that is to change holds a conflict of git, or is not as it was read. */
export async function refuseConflicts(root: string, changes: readonly FileChange[]): Promise<void> {
  const unmerged = await findUnmerged(root)
  for (const { file, before } of changes) {
    if (unmerged.has(file))
      throw new Refusal(`git has not merged “${file}” yet.`, 'Settle its conflict and “git add” it first.')
    const mark = before && conflictMark.exec(Buffer.from(before).toString('utf8'))?.[0].trim()
    if (mark)
      throw new Refusal(
        `“${file}” holds a conflict: a line “${mark}”.`,
        'Settle it in your editor and save the file first.',
      )
    await refuseChanged(root, { file, before })
  }
}

/** Throws a Refusal where a file is not as it was read. */
export async function refuseChanged(
  root: string,
  { file, before }: Pick<FileChange, 'file' | 'before'>,
): Promise<void> {
  const now = await readIfThere(join(root, file))
  if (isSame(now, before)) return
  throw before === null
    ? new Refusal(`“${file}” is there already.`, 'Choose another slug, or move that file away.')
    : new Refusal(
        `“${file}” has changed since it was read.`,
        'Save it in your editor, then run this again: it will read what is there now.',
      )
}

/** The files that git has in conflict; none where there is no git. */
async function findUnmerged(root: string): Promise<ReadonlySet<string>> {
  try {
    const { stdout } = await run('git', ['diff', '--name-only', '--diff-filter=U', '--relative', '-z'], {
      cwd: root,
    })
    return new Set(stdout.split('\0').filter(Boolean))
  } catch {
    return new Set()
  }
}
