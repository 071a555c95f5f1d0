import { join } from 'node:path'
import type { ParsedDocument } from './document.ts'
import type { Examined } from './editorial/examine.ts'
import { examineFiles } from './editorial/examine-files.ts'
import type { HouseSource } from './editorial/read-house.ts'
import { buildGraph } from './graph/build-graph.ts'
import type { Graph } from './graph/graph.ts'
import { collectionOf, parseDocument, slugOf } from './parse/parse-document.ts'
import { byPlace, isError, type Problem } from './problem.ts'
import { type Content, readContent } from './read-content.ts'
import { applySilences } from './silence.ts'
import { readClock } from './time/clock.ts'

/** What a look at all of `content/` finds; there is a graph exactly when no problem is an error. */
export interface ContentCheck {
  files: number
  documents: readonly ParsedDocument[]
  media: ReadonlySet<string>
  problems: readonly Problem[]
  graph: Graph | null
}

/** How to look. */
export interface CheckOptions {
  /** The instant for which the content is read, in milliseconds. */
  now?: number
  /** Whether what was found before is used and kept, below `.cache`. */
  cache?: boolean
}

const houseFile = 'content/styles/house.yaml'

/** Reads, parses and judges all of `content/` below a project's root and gathers every problem. */
export async function checkContent(root: string, options: CheckOptions = {}): Promise<ContentCheck> {
  return judgeContent(root, await readContent(root), options)
}

/** Parses and judges content as it was read, or as it would be read after a change that nobody has written yet. */
export async function judgeContent(
  root: string,
  content: Content,
  { now = readClock(), cache = false }: CheckOptions = {},
): Promise<ContentCheck> {
  const cacheFile = cache ? join(root, '.cache', 'check.jsonl') : undefined
  const examined = await examineFiles(content.files, houseOf(content), cacheFile)
  return joinExaminations(content, examined, now)
}

function houseOf({ files, dictionary }: Content): HouseSource {
  const house = files.find(({ file }) => file === houseFile)
  const parsed = house && parseDocument(house.file, house.bytes)
  return { dictionary, style: parsed?.document?.data ?? {} }
}

function joinExaminations(content: Content, examined: readonly Examined[], now: number): ContentCheck {
  const { files, media, unreadable, problems: strays } = content
  const documents = examined.flatMap(({ result }) => result.document ?? [])
  const faulty = [
    ...examined.flatMap(({ result }) => result.sketch ?? []),
    ...unreadable.map((file) => ({ collection: collectionOf(file), slug: slugOf(file), file })),
  ]
  const { graph, problems: joint } = buildGraph(documents, media, faulty, { now, preview: false })
  const found = [
    ...strays,
    ...examined.flatMap(({ result, notes }) => [...result.problems, ...notes]),
    ...joint,
  ]
  const problems = silence(found, examined).sort(byPlace)
  return { files: files.length, documents, media, problems, graph: problems.some(isError) ? null : graph }
}

function silence(problems: readonly Problem[], examined: readonly Examined[]): Problem[] {
  const silenced = examined.filter(({ silences }) => silences.length > 0)
  const names = new Set(silenced.map(({ file }) => file))
  return [
    ...problems.filter(({ file }) => !names.has(file)),
    ...silenced.flatMap(({ file, silences }) =>
      applySilences(
        file,
        silences,
        problems.filter((problem) => problem.file === file),
      ),
    ),
  ]
}
