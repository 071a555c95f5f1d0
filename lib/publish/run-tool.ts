import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** Runs a tool of `node_modules` by its JavaScript file; resolves to its exit status and all that it printed, which `echo` gets at once. */
export function runTool(
  root: string,
  [tool, ...args]: readonly [string, ...string[]],
  echo?: NodeJS.WritableStream,
): Promise<{ status: number; output: string }> {
  const child = spawn(process.execPath, [join('node_modules', tool), ...args], {
    cwd: root,
    // contentlayer believes PWD before its real working folder.
    env: { ...process.env, PWD: root, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const collect = (chunk: Buffer) => {
    output += chunk
    echo?.write(chunk)
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status: status ?? 1, output }))
  })
}
