import type { ParsedDocument } from './document.ts'
import { buildGraph } from './graph/build-graph.ts'
import type { Graph } from './graph/graph.ts'
import { collectionOf, parseDocument, slugOf } from './parse/parse-document.ts'
import { byPlace, type Problem } from './problem.ts'
import { readContent } from './read-content.ts'

/** What a look at all of `content/` finds; there is a graph exactly when there is no problem. */
export interface ContentCheck {
  files: number
  documents: readonly ParsedDocument[]
  media: ReadonlySet<string>
  problems: readonly Problem[]
  graph: Graph | null
}

/** Reads, parses and joins all of `content/` below a project's root and gathers every problem. */
export async function checkContent(root: string): Promise<ContentCheck> {
  const { files, media, unreadable, problems: strays } = await readContent(root)
  const parsed = files.map(({ file, bytes }) => parseDocument(file, bytes))
  const documents = parsed.flatMap(({ document }) => document ?? [])
  const problems = [...strays, ...parsed.flatMap((result) => result.problems)]
  const faulty = [
    ...parsed.flatMap(({ sketch }) => sketch ?? []),
    ...unreadable.map((file) => ({ collection: collectionOf(file), slug: slugOf(file), file })),
  ]
  const result = buildGraph(documents, media, faulty)
  problems.push(...(result.problems ?? []))
  return {
    files: files.length,
    documents,
    media,
    problems: problems.sort(byPlace),
    graph: problems.length === 0 ? (result.graph ?? null) : null,
  }
}
