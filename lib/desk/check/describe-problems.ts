import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../../content/problem.ts'
import type { Reporter } from './reporters/report.ts'
import { countProblems, summarize } from './summarize.ts'
import { toVFiles } from './to-vfiles.ts'

/** What a reporter makes of problems among so many files; the texts that they stand in are read from below a root. */
export async function describeProblems(
  root: string,
  problems: readonly Problem[],
  checked: number,
  reporter: Reporter,
): Promise<string> {
  const names = [...new Set(problems.map(({ file }) => file))]
  const texts = new Map(
    await Promise.all(names.map(async (file) => [file, await readText(join(root, file))] as const)),
  )
  return reporter({
    problems,
    files: toVFiles(problems, (file) => texts.get(file) ?? ''),
    checked,
    counts: countProblems(problems),
    summary: summarize(checked, problems),
  })
}

// A folder, a missing file or a picture has no lines to show.
async function readText(path: string): Promise<string> {
  if (!/\.(?:mdx|yaml|txt)$/.test(path)) return ''
  try {
    return await readFile(path, 'utf8')
  } catch {
    return ''
  }
}
