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
  const output = await describeProblems(root, problems, found.files, reporterFor(format, colored))
  return { output, passed: !problems.some((problem) => isError(problem) || (strict && isWarning(problem))) }
}

const isWarning = ({ rule }: Problem): boolean => severity[rule] === 'warning'

function reporterFor(format: Format, colored: boolean): Reporter {
  return { pretty: createPretty(colored), json, github, sarif, lines }[format]
}
