import { BuildError } from './build-error.ts'
import { buildSite } from './build-site.ts'

const verbose = process.argv.includes('--verbose')

try {
  console.log(await buildSite(process.cwd(), { output: process.stdout, verbose }))
} catch (error) {
  if (!(error instanceof BuildError)) throw error
  console.log(error.message)
  process.exitCode = 1
}
