import { parseArgs } from 'node:util'
import { BuildError } from './build-error.ts'
import { buildSite } from './build-site.ts'

const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } })

try {
  console.log(await buildSite(process.cwd(), { output: process.stdout, verbose: values.verbose }))
} catch (error) {
  if (!(error instanceof BuildError)) throw error
  console.log(error.message)
  process.exitCode = 1
}
