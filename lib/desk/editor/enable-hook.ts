import { execFile } from 'node:child_process'
import { chmod, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Refusal } from '../../content/write/refusal.ts'

const run = promisify(execFile)
const hookFolder = '.githooks'

/**
 * Lets git run the project's own check before each commit. Gives a sentence to print; throws a Refusal where git is
 * missing, the folder is no repository of its own, or another tool's hooks are in place.
 */
export async function enableHook(root: string, git = 'git'): Promise<string> {
  const top = await ask(git, root, ['rev-parse', '--show-toplevel'])
  if (top === undefined)
    throw new Refusal(
      `“${root}” is no git repository.`,
      'Run this in a clone of the project, or “git init” first.',
    )
  if ((await realpath(top)) !== (await realpath(root)))
    throw new Refusal(
      `“${root}” is a part of the repository “${top}”.`,
      'Call .githooks/pre-commit from that one’s own hook.',
    )
  const present = await ask(git, root, ['config', '--get', 'core.hooksPath'])
  if (present && present !== hookFolder)
    throw new Refusal(
      `“${present}” is where git looks for hooks already.`,
      'Take it back with “git config --unset core.hooksPath”, then run this again.',
    )
  // A copy by way of an archive or another file system loses the right to run, and git then passes the hook over.
  await chmod(join(root, hookFolder, 'pre-commit'), 0o755)
  await run(git, ['config', 'core.hooksPath', hookFolder], { cwd: root })
  return 'Each commit is checked first from now on. To stop that: git config --unset core.hooksPath'
}

/** What git answers; nothing where it says no. */
async function ask(git: string, cwd: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run(git, [...args], { cwd })
    return stdout.trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Refusal('“git” was not found.', 'Install git, or add it to the PATH, and run this again.')
    return undefined
  }
}
