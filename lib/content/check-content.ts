import { join } from 'node:path'
import type { ParsedDocument } from './document.ts'
import type { Examined } from './editorial/examine.ts'
import { examineFiles } from './editorial/examine-files.ts'
import { findUnusedExceptions } from './editorial/language/exceptions.ts'
import { prepareLanguage } from './editorial/language-rules.ts'
import type { HouseSource } from './editorial/read-house.ts'
import { buildGraph } from './graph/build-graph.ts'
import type { Graph } from './graph/graph.ts'
import { locator } from './parse/fault.ts'
import { collectionOf, parseDocument, readDocument, slugOf } from './parse/parse-document.ts'
import { byPlace, isError, type Problem } from './problem.ts'
import { type Content, readContent } from './read-content.ts'
import { styleSchema } from './schema/style.ts'
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
  const examined = await examineFiles(filesOf(content), houseOf(content), cacheFile)
  return joinExaminations(content, examined, await findIdleExceptions(content), now)
}

const filesOf = ({ files, dictionary }: Content) => (dictionary ? [...files, dictionary] : files)

function houseOf({ files, dictionary }: Content): HouseSource {
  const house = files.find(({ file }) => file === houseFile)
  const parsed = house && parseDocument(house.file, house.bytes)
  return {
    dictionary: dictionary ? new TextDecoder().decode(dictionary.bytes) : '',
    style: parsed?.document?.data ?? {},
  }
}

/** The house’s exceptions that nothing needs any more: only the whole shows it. */
async function findIdleExceptions(content: Content): Promise<Problem[]> {
  const house = content.files.find(({ file }) => file === houseFile)
  const manuscript = house && readDocument(house.file, house.bytes).manuscript
  const style = styleSchema.safeParse(manuscript?.data)
  if (!house || !manuscript || !style.success || style.data.exceptions.length === 0) return []
  await prepareLanguage()
  const others = content.files.filter(({ file }) => file !== houseFile)
  const texts = others.map(({ bytes }) => new TextDecoder().decode(bytes))
  const locate = locator(manuscript.text)
  return findUnusedExceptions(style.data, texts, manuscript.offsetOf).map(({ offset, ...finding }) => ({
    file: house.file,
    ...locate(offset),
    ...finding,
  }))
}

function joinExaminations(
  content: Content,
  examined: readonly Examined[],
  idle: readonly Problem[],
  now: number,
): ContentCheck {
  const { files, media, unreadable, problems: strays } = content
  const documents = examined.flatMap(({ result }) => result?.document ?? [])
  const faulty = [
    ...examined.flatMap(({ result }) => result?.sketch ?? []),
    ...unreadable.map((file) => ({ collection: collectionOf(file), slug: slugOf(file), file })),
  ]
  const { graph, problems: joint } = buildGraph(documents, media, faulty, { now, preview: false })
  const found = [
    ...strays,
    ...examined.flatMap(({ result, notes }) => [...(result?.problems ?? []), ...notes]),
    ...joint,
    ...idle,
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
