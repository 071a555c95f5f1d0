import { findExecutable } from './find-executable.ts'
import { runCommand } from './run-command.ts'

const minutes = 60_000

/** Installs a package with Debian's apt-get, as root or through sudo; tells whether that worked. */
export async function installDebianPackage(name: string): Promise<boolean> {
  const aptGet = findExecutable('apt-get')
  const asRoot = await rootPrefix()
  if (!aptGet || !asRoot) return false
  const apt = async (...args: string[]) => {
    const command = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', aptGet, '-qq', ...args]
    const { status } = await runCommand(command[0] ?? aptGet, command.slice(1), { timeout: 5 * minutes })
    return status === 0
  }
  // A failed update may still leave lists that know the package.
  await apt('update')
  return apt('install', '-y', '--no-install-recommends', name)
}

async function rootPrefix(): Promise<readonly string[] | undefined> {
  if (process.getuid?.() === 0) return []
  const sudo = findExecutable('sudo')
  if (!sudo) return undefined
  const { status } = await runCommand(sudo, ['-n', 'true'])
  return status === 0 ? [sudo, '-n'] : undefined
}
