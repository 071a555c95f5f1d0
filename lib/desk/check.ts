import { checkContent } from '../content/check-content.ts'
import { formatProblem } from '../content/problem.ts'

try {
  const { files, problems } = await checkContent(process.cwd())
  for (const problem of problems) console.log(formatProblem(problem))
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  console.log(`Checked ${files} files: ${problems.length === 0 ? 'no problems' : count}.`)
  process.exitCode = problems.length === 0 ? 0 : 1
} catch (error) {
  console.log(`The check itself failed: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
