import { checkContent } from '../content/check-content.ts'
import { formatCheck } from './format-check.ts'

try {
  const checked = await checkContent(process.cwd())
  console.log(formatCheck(checked))
  process.exitCode = checked.problems.length === 0 ? 0 : 1
} catch (error) {
  console.log(`The check itself failed: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
