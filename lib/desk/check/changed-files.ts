import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * The files of `content/` that differ from a commit, from the project's root: changed, moved, deleted, staged or new;
 * with `staged` only what git would commit now. Throws where git is missing, the folder is no repository or there is no
 * such commit.
 */
export async function findChangedFiles(
  root: string,
  base: string,
  staged = false,
): Promise<ReadonlySet<string>> {
  const list = async (...args: readonly string[]): Promise<string[]> => {
    const { stdout } = await run('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 })
    return stdout.split('\0').filter(Boolean)
  }
  try {
    await list('rev-parse', '--git-dir')
    const others = staged
      ? []
      : await list('ls-files', '--others', '--exclude-standard', '-z', '--', 'content')
    // Before the first commit there is nothing to compare with: then everything is new.
    if (base === 'HEAD' && !(await hasCommit(root)))
      return new Set([...others, ...(await list('ls-files', '-z', '--', 'content'))])
    const compare = [
      'diff',
      ...(staged ? ['--cached'] : []),
      '--name-only',
      '--no-renames',
      '--relative',
      '-z',
    ]
    const changed = await list(...compare, base, '--', 'content')
    return new Set([...others, ...changed])
  } catch (error) {
    throw new Error(explain(error, base))
  }
}

const hasCommit = (root: string): Promise<boolean> =>
  run('git', ['rev-parse', '--verify', '--quiet', 'HEAD'], { cwd: root }).then(
    () => true,
    () => false,
  )

function explain(error: unknown, base: string): string {
  const said = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    return '“git” was not found. Install git, or check without --changed.'
  if (/not a git repository/i.test(said))
    return 'This folder is no git repository. Check without --changed, or run it in a clone.'
  if (/unknown revision|bad revision|ambiguous argument|bad object/i.test(said))
    return `“${base}” is no commit here. Name one that “git log” knows, such as --base main.`
  return `git failed: ${said}`
}
