import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../../..', import.meta.url))

/** A hash of the code that examines files and of its packages: what it found before is worth nothing after a change. */
export async function readCodeVersion(): Promise<string> {
  const sum = createHash('sha256')
  for (const folder of ['lib/content', 'components/blocks']) {
    const names = (await readdir(join(project, folder), { recursive: true })).filter((name) =>
      name.endsWith('.ts'),
    )
    for (const name of names.toSorted()) sum.update(name).update(await readFile(join(project, folder, name)))
  }
  return sum.update(await readFile(join(project, 'package-lock.json'))).digest('hex')
}
