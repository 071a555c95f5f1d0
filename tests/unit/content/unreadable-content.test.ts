import { describe, expect, it, vi } from 'vitest'
import { checkContent } from '#lib/content/check-content.ts'
import { formatProblem } from '#lib/content/problem.ts'
import { smallSite, writeSite } from '../../fixtures/small-site.ts'
import { temporaryFolder } from '../../fixtures/temporary-folder.ts'

// The superuser may read everything, so the refusal is played.
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>()
  const refuse = (path: unknown, code: string) => {
    if (String(path).endsWith(refused.path)) throw Object.assign(new Error(code), { code: refused.code })
  }
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>) => {
      refuse(args[0], 'open')
      return real.open(...args)
    },
    readdir: async (path: string, options: { withFileTypes: true }) => {
      refuse(path, 'readdir')
      return real.readdir(path, options)
    },
  }
})
const refused = vi.hoisted(() => ({ path: '', code: '' }))

describe('what the system will not give', () => {
  it.each([
    ['content/topics/care.yaml', 'EACCES', '“content/topics/care.yaml” may not be read.'],
    ['content/media', 'EACCES', '“content/media” may not be read.'],
    ['content/topics/care.yaml', 'EIO', '“content/topics/care.yaml” cannot be read (EIO).'],
  ])('is a problem at its path: %s (%s)', async (path, code, message) => {
    const root = temporaryFolder()
    await writeSite(root, smallSite())
    Object.assign(refused, { path, code })
    const problems = (await checkContent(root)).problems.map(formatProblem)
    expect(problems.filter((problem) => problem.includes('unreadable'))).toEqual([
      expect.stringContaining(`${path}:1:1  unreadable  ${message}\n    `),
    ])
    expect(problems.join('\n')).not.toMatch(/\bat .*:\d+:\d+\b/)
    // Nobody who names the file is at fault.
    expect(problems.join('\n')).not.toContain('unknown-reference')
  })
})
