import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { enableHook } from '#lib/desk/editor/enable-hook.ts'
import { temporaryFolder } from '../../../fixtures/temporary-folder.ts'

// A stub of the check: it finds a fault in a staged file that says so, and wants to be asked about what git would commit.
const check = `
import { execFileSync } from 'node:child_process'
if (process.argv[2] !== '--staged') throw new Error('Not asked about what is staged.')
const staged = execFileSync('git', ['diff', '--cached'], { encoding: 'utf8' })
if (staged.includes('fault')) { console.log('story.mdx:1:1 a fault'); process.exitCode = 1 }
`

beforeEach(() => {
  // A commit of the project itself may run these tests: its repository is not theirs.
  for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) vi.stubEnv(name, undefined)
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1')
  return () => vi.unstubAllEnvs()
})

function project(): string {
  const folder = temporaryFolder()
  cpSync('.githooks', join(folder, '.githooks'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { check: 'node check.mjs' } }))
  writeFileSync(join(folder, 'check.mjs'), check)
  return folder
}

function repository(): string {
  const folder = project()
  git(folder, 'init', '--quiet')
  git(folder, 'config', 'user.name', 'An editor')
  git(folder, 'config', 'user.email', 'editor@supplement.example')
  return folder
}

const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' }).trim()

function commit(folder: string, text: string, ...options: string[]) {
  writeFileSync(join(folder, 'story.mdx'), text)
  git(folder, 'add', 'story.mdx')
  return spawnSync('git', ['commit', '--quiet', '-m', 'A story', ...options], {
    cwd: folder,
    encoding: 'utf8',
  })
}

test('a faulty commit is refused once the hook is on, with the fault and how to commit anyway', async () => {
  const folder = repository()
  expect(await enableHook(folder)).toBe(
    'Each commit is checked first from now on. To stop that: git config --unset core.hooksPath',
  )
  const refused = commit(folder, 'a fault')
  expect(refused.status).not.toBe(0)
  expect(refused.stdout + refused.stderr).toContain('story.mdx:1:1 a fault')
  expect(refused.stderr.trim().split('\n').at(-1)).toBe(
    'Nothing was committed. Mend what is named above, or commit anyway with: git commit --no-verify',
  )
  expect(git(folder, 'rev-list', '--all', '--count')).toBe('0')
})

test('a sound commit passes without a word, and a faulty one with --no-verify', async () => {
  const folder = repository()
  await enableHook(folder)
  const passed = commit(folder, 'a story')
  expect(passed).toMatchObject({ status: 0, stderr: '' })
  expect(commit(folder, 'a fault', '--no-verify').status).toBe(0)
  expect(git(folder, 'rev-list', '--all', '--count')).toBe('2')
})

test('before the hook is on, nothing is checked', () => {
  expect(commit(repository(), 'a fault').status).toBe(0)
})

test('switching it on twice is no fault, and a hook that lost its right to run gets it back', async () => {
  const folder = repository()
  await enableHook(folder)
  chmodSync(join(folder, '.githooks/pre-commit'), 0o644)
  await enableHook(folder)
  expect(commit(folder, 'a fault').status).not.toBe(0)
})

test('the hook in the repository may be run', () => {
  expect(statSync('.githooks/pre-commit').mode & 0o111).toBe(0o111)
})

test('it says so where git is missing', async () => {
  await expect(enableHook(repository(), 'no-such-git')).rejects.toMatchObject({
    message: '“git” was not found.',
    remedy: 'Install git, or add it to the PATH, and run this again.',
  })
})

test('it says so where the folder is no repository', async () => {
  const folder = project()
  await expect(enableHook(folder)).rejects.toThrow(`“${folder}” is no git repository.`)
})

test('it says so where the folder is a part of a larger repository, whose hooks would not be found', async () => {
  const outer = repository()
  const inner = join(outer, 'site')
  cpSync('.githooks', join(inner, '.githooks'), { recursive: true })
  await expect(enableHook(inner)).rejects.toThrow(`“${inner}” is a part of the repository`)
})

test('it leaves the hooks of another tool in their place', async () => {
  const folder = repository()
  git(folder, 'config', 'core.hooksPath', '.husky')
  await expect(enableHook(folder)).rejects.toThrow('“.husky” is where git looks for hooks already.')
  expect(git(folder, 'config', 'core.hooksPath')).toBe('.husky')
})
