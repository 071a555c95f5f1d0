import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { mediaFolder } from './find-strays.ts'
import { buildGraph } from './graph/build-graph.ts'
import type { Graph } from './graph/graph.ts'
import { formatProblem, isError } from './problem.ts'
import { generatedFolder, readGenerated } from './read-generated.ts'
import { readClock } from './time/clock.ts'

let last: { stamp: number; graph: Graph } | undefined

/**
 * The graph for the routes, from what contentlayer wrote. It is built once a process; in development anew after each
 * change, and while the content is broken the last good one stays. Without one, throws the list of problems.
 * With `PREVIEW=1`, in development alone, it holds drafts and all that is not due as well.
 */
export async function readGraph(): Promise<Graph> {
  const root = process.cwd()
  const inDevelopment = process.env.NODE_ENV === 'development'
  if (last && !inDevelopment) return last.graph
  const stamp = inDevelopment ? await newestChange(join(root, generatedFolder)) : 0
  if (last?.stamp === stamp) return last.graph
  const preview = inDevelopment && process.env.PREVIEW === '1'
  const { graph, problems } = buildGraph(await readGenerated(root), await readMedia(root), [], {
    now: readClock(),
    preview,
  })
  if (graph) last = { stamp, graph }
  if (last) return last.graph
  throw new Error(['The content has problems.', ...problems.filter(isError).map(formatProblem)].join('\n'))
}

async function readMedia(root: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(join(root, 'content'), { withFileTypes: true })
  const present = entries.some((entry) => entry.isDirectory() && entry.name === mediaFolder)
  return new Set(present ? await readdir(join(root, 'content', mediaFolder)) : [])
}

async function newestChange(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  const times = await Promise.all(
    names
      .filter((name) => name.endsWith('_index.json'))
      .map(async (name) => (await stat(join(folder, name))).mtimeMs),
  )
  return Math.max(0, ...times)
}
