import { createHash } from 'node:crypto'
import { collections } from '../collections.ts'
import type { DocumentSketch, ParsedDocument } from '../document.ts'
import type { Manuscript } from '../editorial/manuscript.ts'
import { byPlace, type Problem } from '../problem.ts'
import { type CollectionName, collectionNames } from '../schema/field.ts'
import { parseBody } from './body/parse-body.ts'
import { decodeText } from './decode-text.ts'
import { type Finding, locator } from './fault.ts'
import { parseFields, placesOf } from './fields/parse-fields.ts'
import { findHidden } from './hidden-characters.ts'
import { type SplitText, splitFrontMatter } from './split-front-matter.ts'
import { findUnclearFigures, toWrittenFigure } from './written-figure.ts'

/** A document that may go on to the graph; or everything that is wrong with it, beside what could be read. */
export type ParseResult =
  | { document: ParsedDocument; sketch: null; problems: readonly Problem[] }
  | { document: null; sketch: DocumentSketch; problems: readonly Problem[] }

/** A parsed document and, where its text could be read, what an editor reads of it. */
export interface Reading {
  result: ParseResult
  manuscript: Manuscript | null
}

/** What `readDocument` finds, without the manuscript: plain JSON. */
export const parseDocument = (file: string, bytes: Uint8Array): ParseResult =>
  readDocument(file, bytes).result

/**
 * Reads one file of `content/`: the only reader of its text. `file` is its path from the project's root
 * (`content/articles/one-roof-in-hemet.mdx`). It never throws for what stands in the file.
 */
export function readDocument(file: string, bytes: Uint8Array): Reading {
  const identity = { collection: collectionOf(file), slug: slugOf(file), file }
  const decoded = decodeText(bytes)
  if (decoded.finding) {
    const { before, finding } = decoded
    const problem = { file, ...locator(before)(before.length), ...finding }
    return { result: refuse(identity, [problem]), manuscript: null }
  }
  const { text } = decoded
  const { extension } = collections[identity.collection]
  const split = splitFrontMatter(text, extension)
  const read = split.parts && readParts(identity, text, split.parts)
  const findings = [
    ...findHidden(text),
    ...(read ? read.findings : []),
    ...(split.finding ? [{ offset: split.offset, ...split.finding }] : []),
  ]
  const manuscript = read ? { ...identity, ...read.manuscript, text } : null
  if (read?.data && findings.length === 0) {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const document = { ...identity, sha256, ...read.sketch, data: read.data }
    return { result: { document, sketch: null, problems: [] }, manuscript }
  }
  const locate = locator(text)
  const place = (offset: number) => locate(Math.min(Math.max(0, offset), text.length))
  const problems = findings.map(({ offset, ...finding }) => ({ file, ...place(offset), ...finding }))
  return { result: refuse({ ...identity, ...read?.sketch }, problems), manuscript }
}

type Identity = Pick<ParsedDocument, 'collection' | 'slug' | 'file'>

function readParts({ collection, file }: Identity, text: string, parts: SplitText) {
  const locate = locator(text)
  const from = (start: number) => (offset: number) => ({ file, ...locate(start + offset) })
  const inFields = from(parts.yamlStart)
  const inBody = from(parts.bodyStart)
  const fields = parseFields(parts.yaml, collection, collections[collection])
  const body = parts.body === null ? undefined : parseBody(parts.body, inBody)
  const moved = (start: number, findings: readonly (Finding & { offset: number })[]) =>
    findings.map((finding) => ({ ...finding, offset: start + finding.offset }))
  const start = parts.bodyStart
  return {
    data: fields.data,
    manuscript: {
      data: fields.written ?? {},
      passages: [
        ...fields.prose.map(({ path, value, offset }) => ({
          kind: 'field' as const,
          path,
          text: value,
          section: 0,
          offsetAt: (index: number) => {
            const at = parts.yamlStart + offset
            const quoted = text.startsWith(value, at + 1) ? 1 : 0
            return text.startsWith(value, at + quoted) ? at + quoted + index : at
          },
        })),
        ...(body?.passages ?? []).map((passage) => ({
          ...passage,
          offsetAt: (index: number) => start + passage.offsetAt(index),
        })),
      ],
      body: body?.tree ? { tree: body.tree, start } : null,
      offsetOf: (path: string) => parts.yamlStart + (fields.offsets[path] ?? 0),
    },
    findings: [
      ...moved(parts.yamlStart, [...fields.findings, ...findUnclearFigures(fields.figures)]),
      ...moved(parts.bodyStart, [...(body?.findings ?? []), ...findUnclearFigures(body?.figures ?? [])]),
    ],
    sketch: {
      data: fields.written ?? {},
      places: placesOf(fields.offsets, inFields),
      figures: [
        ...fields.figures.flatMap(toWrittenFigure(inFields)),
        ...(body?.figures ?? []).flatMap(toWrittenFigure(inBody)),
      ],
      body: body?.body ?? null,
    },
  }
}

/** The collection whose folder holds a file. */
export function collectionOf(file: string): CollectionName {
  const folder = file.split('/').at(-2)
  const name = collectionNames.find((candidate) => candidate === folder)
  if (!name) throw new Error(`“${file}” stands in no collection’s folder. Look at collectionNames.`)
  return name
}

/** A file's name without its folder and its extension. */
export const slugOf = (file: string): string => (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '')

const mostProblems = 100

function refuse(sketch: DocumentSketch, problems: readonly Problem[]): ParseResult {
  const sorted = [...problems].sort(byPlace)
  const next = sorted[mostProblems]
  if (!next) return { document: null, sketch, problems: sorted }
  const more = sorted.length - mostProblems
  return {
    document: null,
    sketch,
    problems: [
      ...sorted.slice(0, mostProblems),
      {
        ...next,
        rule: 'more-problems',
        value: String(more),
        message: `From here on the file has more problems: ${more}.`,
        remedy: 'Mend those above and check again.',
      },
    ],
  }
}
