import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkContent } from '#lib/content/check-content.ts'
import { formatProblem, isError } from '#lib/content/problem.ts'
import { smallSite, writeSite } from '../../tests/fixtures/small-site.ts'
import { beginnerFaults } from './faults.ts'
import type { Said } from './peers.ts'
import { faultyText } from './read-articles.ts'
import type { OurSaying } from './render-comparison.ts'

/** What our check says of each faulty article alone, and of all of them at once. */
export async function readOurSaying(): Promise<OurSaying> {
  const texts = Object.fromEntries(beginnerFaults.map((fault) => [fault.name, faultyText(fault)]))
  const faults: Record<string, Said> = {}
  for (const [name, text] of Object.entries(texts)) faults[name] = await askOurCheck({ [name]: text })
  return { faults, together: await askOurCheck(texts) }
}

/** What our check says of articles, by name, that are added to a small valid site: every error, no hint on style. */
export async function askOurCheck(articles: Readonly<Record<string, string>>): Promise<Said> {
  const root = await mkdtemp(join(tmpdir(), 'beginner-faults-'))
  const files = Object.entries(articles).map(([name, text]) => [`content/articles/${name}.mdx`, text])
  try {
    await writeSite(root, smallSite(Object.fromEntries(files)))
    const { problems } = await checkContent(root)
    const errors = problems.filter(isError)
    const lines = errors.flatMap((error) => formatProblem(error).split('\n'))
    return { exit: errors.length === 0 ? 0 : 1, lines, stack: 0 }
  } finally {
    await rm(root, { recursive: true })
  }
}
