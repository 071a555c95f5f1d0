import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkContent } from '../../content/check-content.ts'
import { isError, type Problem } from '../../content/problem.ts'
import { severity } from '../../content/rules/severity.ts'
import { findChangedFiles } from './changed-files.ts'
import type { CheckArguments, Format } from './options.ts'
import { github } from './reporters/github.ts'
import { json } from './reporters/json.ts'
import { lines } from './reporters/lines.ts'
import { createPretty } from './reporters/pretty.ts'
import type { Reporter } from './reporters/report.ts'
import { sarif } from './reporters/sarif.ts'
import { selectPaths, selectProblems, withReferrers } from './select-problems.ts'
import { countProblems, summarize } from './summarize.ts'
import { toVFiles } from './to-vfiles.ts'

/** What a check says, and whether it is content. */
export interface CheckOutcome {
  output: string
  passed: boolean
}

/**
 * Checks all the content below a root, and tells of the part that was asked for. Throws for what it was asked in a
 * wrong way: a commit that is none, a path outside the content.
 */
export async function runCheck(
  root: string,
  { format, strict, base, paths, cache }: CheckArguments,
  colored = false,
): Promise<CheckOutcome> {
  const found = await checkContent(root, { cache })
  let { problems } = found
  if (base !== undefined)
    problems = selectProblems(problems, withReferrers(await findChangedFiles(root, base), found))
  if (paths.length > 0) problems = selectPaths(problems, paths)
  const output = await report(root, reporterFor(format, colored), problems, found.files)
  return { output, passed: !problems.some((problem) => isError(problem) || (strict && isWarning(problem))) }
}

const isWarning = ({ rule }: Problem): boolean => severity[rule] === 'warning'

function reporterFor(format: Format, colored: boolean): Reporter {
  return { pretty: createPretty(colored), json, github, sarif, lines }[format]
}

async function report(
  root: string,
  reporter: Reporter,
  problems: readonly Problem[],
  checked: number,
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
