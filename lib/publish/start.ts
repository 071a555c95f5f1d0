import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BuildError } from './build-error.ts'
import { buildSite } from './build-site.ts'
import { openServer, PortTakenError, serveSite } from './serve.ts'

const root = process.cwd()

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

const readArguments = () => {
  try {
    return parseArgs({ options: { port: { type: 'string' }, 'no-build': { type: 'boolean' } } })
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

function readOptions(): { port: number; build: boolean } {
  const { values } = readArguments()
  const written = values.port ?? process.env.PORT ?? '3000'
  const port = Number(written)
  if (!/^\d+$/.test(written) || port > 65535) fail(`“${written}” is no port. Name a number from 1 to 65535.`)
  return { port, build: !values['no-build'] }
}

const { port, build } = readOptions()
const server = await openServer(port).catch((error: unknown) => {
  if (error instanceof PortTakenError) return fail(error.message)
  throw error
})
if (build)
  await buildSite(root, { output: process.stdout, verbose: false }).then(console.log, (error: unknown) => {
    if (error instanceof BuildError) return fail(error.message)
    throw error
  })
const dist = join(root, 'dist')
if (!existsSync(join(dist, 'index.html')))
  fail('There is no site in dist/. Run npm start without --no-build.')
console.log(`The site stands at ${serveSite(server, dist)} (Ctrl-C ends it).`)

const stop = () => {
  server.close()
  server.closeAllConnections()
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
