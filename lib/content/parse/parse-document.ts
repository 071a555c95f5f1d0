import { createHash } from 'node:crypto'
import type { Nodes, Root } from 'mdast'
import { blockDefinitions } from '../../../components/blocks/definitions.ts'
import { collections } from '../collections.ts'
import type { Body, ParsedDocument, WrittenFigure } from '../document.ts'
import { byPlace, type Place, type Problem } from '../problem.ts'
import { type CollectionName, collectionNames } from '../schema/field.ts'
import { decodeText, findHiddenCharacters } from './check-text.ts'
import { type Finding, locator } from './fault.ts'
import { findFigures } from './find-figures.ts'
import { guardBody } from './guard-body.ts'
import { readBody } from './read-body.ts'
import { type OffsetOf, readYaml } from './read-yaml.ts'
import { splitFrontMatter } from './split-front-matter.ts'
import { toTree } from './to-tree.ts'
import { validateData } from './validate-data.ts'

/** A document that may go on to the graph, or none; and everything that is wrong with it. */
export interface ParseResult {
  document: ParsedDocument | null
  problems: readonly Problem[]
}

/**
 * Reads one file of `content/`: the only reader of its text. `file` is its path from the project's root
 * (`content/articles/one-roof-in-hemet.mdx`). It never throws for what stands in the file.
 */
export function parseDocument(file: string, bytes: Uint8Array): ParseResult {
  const start = { file, line: 1, column: 1 }
  const decoded = decodeText(bytes)
  if (decoded.finding) return { document: null, problems: [{ ...start, ...decoded.finding }] }
  const { text } = decoded
  const place = placer(file, text)
  const problems: Problem[] = findHiddenCharacters(text, file)
  const collection = collectionOf(file)
  const { extension, schema } = collections[collection]
  const split =
    extension === 'mdx'
      ? splitFrontMatter(text)
      : { parts: { yaml: text, yamlStart: 0, body: '', bodyStart: text.length } }
  if (!split.parts) return finish(null, [...problems, { ...place(split.offset), ...split.finding }])

  const { yaml, yamlStart, body: bodyText, bodyStart } = split.parts
  const report =
    (start: number) =>
    ({ offset, ...finding }: Finding & { offset: number }) =>
      problems.push({ ...place(start + offset), ...finding })
  const fields = readYaml(yaml)
  fields.findings.forEach(report(yamlStart))
  const validated = fields.data && validateData(schema, fields.data)
  for (const { path, part, ...finding } of validated?.findings ?? [])
    if (fields.data) problems.push({ ...place(yamlStart + fields.offsetOf(path, part)), ...finding })

  const body = extension === 'mdx' ? parseBody(bodyText, (offset) => place(bodyStart + offset)) : null
  if (body) problems.push(...body.problems)
  if (problems.length > 0 || !fields.data || !validated?.data || body?.body === null)
    return finish(null, problems)
  return finish(
    {
      collection,
      slug: slugOf(file),
      file,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      data: validated.data,
      places: placesOf(fields.data, fields.offsetOf, (offset) => place(yamlStart + offset)),
      figures: [
        ...figuresOf(fields.data, fields.offsetOf, (offset) => place(yamlStart + offset)),
        ...(body?.figures ?? []),
      ],
      body: body?.body ?? null,
    },
    problems,
  )
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

const finish = (document: ParsedDocument | null, problems: Problem[]): ParseResult => ({
  document,
  problems: problems.sort(byPlace),
})

function placer(file: string, text: string): (offset: number) => Place {
  const locate = locator(text)
  return (offset) => ({ file, ...locate(Math.min(Math.max(0, offset), text.length)) })
}

function parseBody(text: string, place: (offset: number) => Place) {
  const problems: Problem[] = []
  const none = { body: null, figures: [], problems }
  const read = readBody(text)
  if (!read.tree) {
    const { offset, ...finding } = read.finding
    problems.push({ ...place(offset), ...finding })
    return none
  }
  const guarded = guardBody(read.tree, text, blockDefinitions)
  for (const { offset, ...finding } of guarded.findings) problems.push({ ...place(offset), ...finding })
  if (problems.length > 0) return none
  const { words, figures } = readProse(read.tree, text, place)
  const blocks = [...guarded.props].map(([node, props]) => ({
    ...place(node.position?.start.offset ?? 0),
    name: 'name' in node && typeof node.name === 'string' ? node.name : '',
    props,
  }))
  const body: Body = {
    ...toTree(read.tree, guarded.props),
    links: guarded.links.map(({ href, offset }) => ({ ...place(offset), href })),
    blocks,
    words,
  }
  return { body, figures, problems }
}

// A fact in a sentence reads as about two words.
const wordsOfFact = 2

function readProse(tree: Root, text: string, place: (offset: number) => Place) {
  const figures: WrittenFigure[] = []
  let words = 0
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') {
      const start = node.position?.start.offset ?? 0
      const source = text.slice(start, node.position?.end.offset)
      words += source.match(/[\p{L}\p{N}][\p{L}\p{N}’'–-]*/gu)?.length ?? 0
      figures.push(...findFigures(source).map(({ at, ...figure }) => ({ ...place(start + at), ...figure })))
    }
    if (node.type === 'mdxJsxTextElement') words += wordsOfFact
    if ('children' in node) stack.push(...[...node.children].reverse())
  }
  return { words, figures }
}

const proseFields = new Set([
  'title',
  'subtitle',
  'standfirst',
  'description',
  'kicker',
  'label',
  'about',
  'disclosure',
])

function figuresOf(
  data: Record<string, unknown>,
  offsetOf: OffsetOf,
  place: (offset: number) => Place,
): WrittenFigure[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (!proseFields.has(key) || typeof value !== 'string') return []
    return findFigures(value).map(({ text, value: number }) => ({
      ...place(offsetOf([key])),
      text,
      value: number,
    }))
  })
}

function placesOf(
  data: unknown,
  offsetOf: OffsetOf,
  place: (offset: number) => Place,
): Record<string, Place> {
  const places: Record<string, Place> = { '': place(offsetOf([])) }
  const visit = (value: unknown, path: readonly PropertyKey[]) => {
    if (path.length > 0) places[path.map(String).join('.')] = place(offsetOf(path))
    if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key])
  }
  visit(data, [])
  return places
}
