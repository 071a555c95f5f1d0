import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { compareGenerated } from '../content/compare-generated.ts'
import type { ParsedDocument } from '../content/document.ts'
import { formatProblem } from '../content/problem.ts'
import { readGenerated } from '../content/read-generated.ts'
import { BuildError } from './build-error.ts'
import { runTool } from './run-tool.ts'

const contentlayer = [
  'contentlayer2/bin/cli.cjs',
  'build',
  '-c',
  'lib/content/contentlayer.config.ts',
] as const

/**
 * Lets contentlayer write its documents and compares them with those that the parser read. Its cache knows a file by
 * its time alone, so a difference is tried once more without it. Throws a `BuildError` that names what still differs.
 */
export async function generateDocuments(
  root: string,
  documents: readonly ParsedDocument[],
  echo?: NodeJS.WritableStream,
): Promise<void> {
  if ((await findDifference(root, documents, echo)) === undefined) return
  await rm(join(root, '.contentlayer'), { recursive: true, force: true })
  const difference = await findDifference(root, documents, echo)
  if (difference !== undefined) throw new BuildError(difference)
}

async function findDifference(
  root: string,
  documents: readonly ParsedDocument[],
  echo: NodeJS.WritableStream | undefined,
): Promise<string | undefined> {
  const { status, output } = await runTool(root, contentlayer, echo)
  if (status !== 0) return `contentlayer failed:\n${output.trim()}`
  try {
    const problems = compareGenerated(documents, await readGenerated(root))
    return problems.length === 0 ? undefined : problems.map(formatProblem).join('\n')
  } catch (error) {
    // Its command prints its own failures and ends with status 0.
    const reason = error instanceof Error ? error.message : String(error)
    return `contentlayer left nothing to read: ${reason}\n${output.trim()}`
  }
}
