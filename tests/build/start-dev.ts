import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'

/** A development server of a project’s folder. */
export interface DevServer {
  origin: string
  stop(): Promise<void>
}

/** Starts `npm run dev`, or another command that shows the site, in a project’s folder and waits until it answers. */
export async function startDev(
  root: string,
  [script, ...args]: readonly [string, ...string[]] = ['lib/desk/dev.ts'],
): Promise<DevServer> {
  const port = await findFreePort()
  const server = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  await new Promise<void>((resolve, reject) => {
    for (const input of [server.stdout, server.stderr])
      createInterface({ input }).on('line', (line) => {
        printed += `${line}\n`
        if (line.includes('Ready')) resolve()
      })
    server.on('exit', () => reject(new Error(`The development server ended:\n${printed}`)))
  })
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.removeAllListeners('exit')
      server.kill('SIGTERM')
      if (server.exitCode === null) await once(server, 'exit')
    },
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
