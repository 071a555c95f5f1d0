import { join } from 'node:path'
import type { FoundProgram } from './find-browser.ts'
import { findExecutable } from './find-executable.ts'
import { installDebianPackage } from './install-debian-package.ts'
import { runCommand } from './run-command.ts'

/** Finds a Java that starts, for the Nu HTML checker, or installs one; throws with what to install. */
export async function findJava(): Promise<FoundProgram> {
  const home = process.env.JAVA_HOME
  if (home && (await starts(join(home, 'bin/java'))))
    return { path: join(home, 'bin/java'), origin: 'JAVA_HOME' }
  const system = findExecutable('java')
  if (system && (await starts(system))) return { path: system, origin: 'the system' }
  await installDebianPackage('default-jre-headless')
  const installed = findExecutable('java')
  if (installed && (await starts(installed)))
    return { path: installed, origin: 'Debian’s package, installed just now' }
  throw new Error(
    'No Java was found and none could be installed. Install one (on Debian: apt-get install default-jre-headless) for the Nu HTML checker.',
  )
}

const starts = async (path: string) =>
  (await runCommand(path, ['-version'], { timeout: 30_000 })).status === 0
