import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent } from '../../content/check-content.ts'
import { isError, type Problem } from '../../content/problem.ts'
import { severity } from '../../content/rules/severity.ts'
import { findChangedFiles } from './changed-files.ts'
import { describeProblems } from './describe-problems.ts'
import type { CheckArguments, Format } from './options.ts'
import { github } from './reporters/github.ts'
import { json } from './reporters/json.ts'
import { lines } from './reporters/lines.ts'
import { createPretty } from './reporters/pretty.ts'
import type { Reporter } from './reporters/report.ts'
import { sarif } from './reporters/sarif.ts'
import { selectPaths, selectProblems, withReferrers } from './select-problems.ts'
import { withStagedContent } from './staged-content.ts'

/** What a check says, and whether it is content. */
export interface CheckOutcome {
  output: string
  passed: boolean
}

/**
 * Checks all the content below a root, and tells of the part that was asked for. Throws for what it was asked in a
 * wrong way: a commit that is none, a path outside the content.
 */
export function runCheck(root: string, options: CheckArguments, colored = false): Promise<CheckOutcome> {
  const judge = (folder: string) => checkFolder(root, folder, options, colored)
  return options.staged ? withStagedContent(root, judge) : judge(root)
}

/** Checks the content in a folder, which is that of the root or a copy of what git would commit. */
async function checkFolder(
  root: string,
  folder: string,
  { format, strict, base, staged, paths, cache }: CheckArguments,
  colored: boolean,
): Promise<CheckOutcome> {
  const found = await checkContent(folder, { cache: cache && !staged })
  let { problems } = found
  if (base !== undefined) {
    const changed = await findChangedFiles(root, base, staged)
    problems = selectProblems(problems, withReferrers(changed, found))
  }
  if (paths.length > 0) {
    refuseMissing(folder, paths)
    problems = selectPaths(problems, paths)
  }
  const output = await describeProblems(folder, problems, found.files, reporterFor(format, colored))
  return { output, passed: !problems.some((problem) => isError(problem) || (strict && isWarning(problem))) }
}

function refuseMissing(folder: string, paths: readonly string[]): void {
  const missing = paths.find((path) => path.startsWith('content') && !existsSync(join(folder, path)))
  if (missing !== undefined)
    throw new Error(`There is no “${missing}”. Name a file or a folder that is there.`)
}

const isWarning = ({ rule }: Problem): boolean => severity[rule] === 'warning'

function reporterFor(format: Format, colored: boolean): Reporter {
  return { pretty: createPretty(colored), json, github, sarif, lines }[format]
}
