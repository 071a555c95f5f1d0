import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkContent } from '../../content/check-content.ts'
import type { Problem } from '../../content/problem.ts'
import { buildExampleSite, exampleInstant } from './example-site.ts'
import type { Example, ExampleFile } from './rule-notes.ts'

/** Runs the whole check over the small site with an example in it, in a folder of its own; gives every problem. */
export async function tryExample(example: Example): Promise<readonly Problem[]> {
  const root = await mkdtemp(join(tmpdir(), 'rules-'))
  try {
    const site = [...buildExampleSite(example)]
    for (const [file, held] of site) if (held !== null) await writeHeld(join(root, file), held)
    for (const [file, held] of site)
      if (held === null) await rm(join(root, file), { recursive: true, force: true })
    const { problems } = await checkContent(root, { now: exampleInstant })
    return problems
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

async function writeHeld(path: string, held: Exclude<ExampleFile, null>): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  if (typeof held === 'string' || held instanceof Uint8Array) await writeFile(path, held)
  else await symlink(held.linkTo, path)
}
