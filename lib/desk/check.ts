import { parseOptions, usage } from './check/options.ts'
import { runCheck } from './check/run-check.ts'
import { whenChanged } from './check/watch-content.ts'
import { writeSchemas } from './editor/write-schemas.ts'

const root = process.cwd()
const { options, fault } = parseOptions(process.argv.slice(2))
const colored = process.stdout.isTTY === true && !process.env.NO_COLOR

async function look(): Promise<void> {
  if (!options || options === 'help') return
  try {
    const { output, passed } = await runCheck(root, options, colored)
    console.log(output)
    process.exitCode = passed ? 0 : 1
    // The editor’s schemas name what exists.
    if (options.watch) await writeSchemas(root)
  } catch (error) {
    console.log(`The check itself failed: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 2
  }
}

if (fault !== undefined) {
  console.log(`${fault}\n\n${usage}`)
  process.exitCode = 2
} else if (options === 'help') console.log(usage)
else {
  const first = look()
  // From the first moment on: a change during the first look is seen as well.
  if (options.watch) whenChanged(['content'], look, first)
  await first
}
