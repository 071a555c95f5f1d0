import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { CheckArguments } from '#lib/desk/check/options.ts'
import { runCheck } from '#lib/desk/check/run-check.ts'
import { smallSite, smallSiteText, writeSite } from '../../../fixtures/small-site.ts'

const root = mkdtempSync(join(tmpdir(), 'run-check-'))
const usual: CheckArguments = {
  format: 'json',
  strict: false,
  watch: false,
  base: undefined,
  staged: false,
  paths: [],
  cache: false,
}
const one = 'content/articles/one.mdx'
const two = 'content/articles/two.mdx'

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: root })
const check = (options: Partial<CheckArguments> = {}) => runCheck(root, { ...usual, ...options })
const told = async (options: Partial<CheckArguments> = {}): Promise<string[]> => {
  const { messages } = JSON.parse((await check(options)).output)
  return messages.map((message: { file: string; rule: string }) => `${message.file} ${message.rule}`)
}
const write = (file: string, text: string) => writeFileSync(join(root, file), text)

beforeEach(async () => {
  rmSync(join(root, '.git'), { recursive: true, force: true })
  rmSync(join(root, '.cache'), { recursive: true, force: true })
  await writeSite(root, smallSite())
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a check', () => {
  it('passes with warnings, and fails on them when it is strict', async () => {
    write(two, smallSiteText(two, '\n---\n', '\n---\n\nSee [here](/paid-content/) for what it means.\n'))
    expect(await told()).toContain(`${two} vague-link-text`)
    expect((await check()).passed).toBe(true)
    expect((await check({ strict: true })).passed).toBe(false)
  })

  it('fails on an error', async () => {
    write(two, smallSiteText(two, '\n---\n', '\n---\n\nSee [the rules](/rules/).\n'))
    expect((await check()).passed).toBe(false)
  })

  it('tells of the files and folders that it is asked about, and fails for these alone', async () => {
    write(two, smallSiteText(two, 'kicker: Second', 'kicker: '))
    expect((await check({ paths: ['content/articles/two.mdx'] })).passed).toBe(false)
    expect((await check({ paths: ['./content/articles/'] })).passed).toBe(false)
    expect(await check({ paths: ['content/facts', one] })).toMatchObject({ passed: true })
    await expect(check({ paths: ['lib'] })).rejects.toThrow('“lib” is not in content/.')
    await expect(check({ paths: ['content/articles/nope.mdx'] })).rejects.toThrow(
      'There is no “content/articles/nope.mdx”.',
    )
  })
})

describe('a check of what has changed', () => {
  // Faults everywhere, so that what is left out is seen.
  const faulty = () => {
    for (const file of [one, two, 'content/topics/care.yaml'])
      appendFileSync(join(root, file), file.endsWith('mdx') ? '\nA [page](/nowhere/).\n' : 'colour: red\n')
  }

  it('tells of files that are changed, staged, new or deleted', async () => {
    faulty()
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'a')
    expect(await told({ base: 'HEAD' })).toEqual([])
    appendFileSync(join(root, two), '\nMore.\n')
    // The first article links to the second; nothing ties the topic to it.
    const tied = [`${one} dead-link`, `${two} dead-link`]
    expect(await told({ base: 'HEAD' })).toEqual(tied)
    git('add', '.')
    expect(await told({ base: 'HEAD' })).toEqual(tied)
    git('commit', '-qm', 'b')
    expect(await told({ base: 'HEAD' })).toEqual([])
    expect(await told({ base: 'HEAD~1' })).toEqual(tied)
    write('content/topics/new.yaml', 'title: New\n')
    expect(await told({ base: 'HEAD' })).toEqual(['content/topics/new.yaml missing-field'])
  })

  it('tells of all that refers to a changed file: by field, by link, by block, by a figure in prose', async () => {
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'a')
    rmSync(join(root, 'content/facts/chairs.yaml'))
    const files = new Set((await told({ base: 'HEAD' })).map((line) => line.split(' ')[0]))
    expect(files).toContain(one)
    git('checkout', '-q', '.')
    write(two, smallSiteText(two, 'status: published', 'status: draft'))
    const others = new Set((await told({ base: 'HEAD' })).map((line) => line.split(' ')[0]))
    expect(others).toContain(one)
  })

  it('does not let a published address vanish', async () => {
    const ledger = 'content/addresses/ledger.yaml'
    await writeSite(root, smallSite({ [ledger]: 'published:\n  - /articles/three/\n' }))
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'a')
    rmSync(join(root, 'content/articles/three.mdx'))
    expect(await told({ base: 'HEAD' })).toContain(`${ledger} address-vanished`)
  })

  it('judges what git would commit, whatever stands in the files', async () => {
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'a')
    const sound = readFileSync(join(root, two), 'utf8')
    appendFileSync(join(root, two), '\nA [page](/nowhere/).\n')
    expect((await check({ base: 'HEAD', staged: true })).passed).toBe(true)
    git('add', '.')
    write(two, sound)
    expect(await told({ base: 'HEAD', staged: true })).toEqual([`${two} dead-link`])
    expect((await check({ base: 'HEAD' })).passed).toBe(true)
  })

  it('works before the first commit, where everything is new', async () => {
    faulty()
    git('init', '-q')
    git('add', '.')
    expect(await told({ base: 'HEAD' })).toEqual(await told())
  })

  it('says what is wrong with the question', async () => {
    await expect(check({ base: 'HEAD' })).rejects.toThrow('This folder is no git repository.')
    git('init', '-q')
    await expect(check({ base: 'mian' })).rejects.toThrow('“mian” is no commit here.')
  })
})

describe('what is kept from one check to the next', () => {
  it('never changes what is told: on first sight, on second, after a change, with a broken cache, with none', async () => {
    const again = async () => {
      const [kept, anew] = [await check({ cache: true }), await check()]
      expect(kept).toEqual(anew)
      return kept.output
    }
    const first = await again()
    expect(await again()).toBe(first)
    write(two, smallSiteText(two, 'kicker: Second', 'kicker: '))
    const changed = await again()
    expect(changed).not.toBe(first)
    const words = readFileSync(join(root, 'content/dictionary.txt'), 'utf8')
    write('content/dictionary.txt', 'Quokkas\n')
    await again()
    const cache = join(root, '.cache/check.jsonl')
    write(
      '.cache/check.jsonl',
      `${readFileSync(cache, 'utf8').replaceAll('"result":{', '"result":[')}\nnonsense`,
    )
    await again()
    write(two, smallSite().get(two) ?? '')
    write('content/dictionary.txt', words)
    expect(await again()).toBe(first)
  })

  it('is kept for a hundred files as for a few', async () => {
    const text = smallSiteText(two, 'status: published', 'status: draft')
    for (let index = 0; index < 90; index += 1)
      write(
        `content/articles/copy-${index}.mdx`,
        index % 10 === 0 ? text.replace('kicker: ', 'kicker: : ') : text,
      )
    const cold = await check({ cache: true })
    expect(JSON.parse(cold.output).errors).toBeGreaterThanOrEqual(9)
    expect(await check({ cache: true })).toEqual(cold)
    rmSync(join(root, '.cache'), { recursive: true })
    expect(await check({ cache: true })).toEqual(cold)
  })
})
