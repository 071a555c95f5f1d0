import { spawn } from 'node:child_process'

/** How a command ended: its exit status (1 when it could not start) and all that it printed, in order. */
export interface CommandResult {
  status: number
  output: string
}

const withoutTelemetry = {
  NEXT_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  DISABLE_OPENCOLLECTIVE: '1',
  npm_config_update_notifier: 'false',
}

/** Runs a command to its end, without a shell and without telemetry; past `timeout` milliseconds it is stopped. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { env?: Readonly<Record<string, string>>; timeout?: number } = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...withoutTelemetry, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => resolve({ status: 1, output: error.message }))
    child.on('close', (status) => resolve({ status: status ?? 1, output: Buffer.concat(chunks).toString() }))
  })
}
