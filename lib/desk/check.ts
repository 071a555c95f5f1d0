import { checkContent } from '../content/check-content.ts'
import { formatProblem } from '../content/problem.ts'

const { files, problems } = await checkContent(process.cwd())
for (const problem of problems) console.log(formatProblem(problem))
console.log(
  problems.length === 0
    ? `Checked ${files} files: no problems.`
    : `Checked ${files} files: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}.`,
)
process.exitCode = problems.length === 0 ? 0 : 1
