import { addressOf } from '../../content/addresses.ts'
import type { ContentCheck } from '../../content/check-content.ts'
import type { ParsedDocument } from '../../content/document.ts'
import { findReferences } from '../../content/graph/find-references.ts'
import type { Fact } from '../../content/graph/graph.ts'
import { factsNamedIn } from '../../content/graph/mentions.ts'
import { ownAddress } from '../../content/graph/own-address.ts'
import { collectionOf, slugOf } from '../../content/parse/parse-document.ts'
import type { Problem } from '../../content/problem.ts'
import { factSchema } from '../../content/schema/fact.ts'

/** The files that were changed and those that refer to one of them. All of them where the house's own rules changed. */
export function withReferrers(
  changed: ReadonlySet<string>,
  { documents }: Pick<ContentCheck, 'documents'>,
): ReadonlySet<string> {
  const files = new Set(changed)
  // Each change may take a page away, and only the ledger knows that it was promised.
  if (files.size > 0) files.add('content/addresses/ledger.yaml')
  if (files.has('content/dictionary.txt') || [...files].some((file) => file.startsWith('content/styles/')))
    return new Set([...files, ...documents.map(({ file }) => file)])
  const facts = factsOf(documents)
  const targets = new Set([...changed].flatMap(targetsOf))
  for (const document of documents)
    if (namedBy(document, facts).some((name) => targets.has(name))) files.add(document.file)
  return files
}

/** The problems of these files, and those elsewhere that speak of one of them. */
export const selectProblems = (problems: readonly Problem[], files: ReadonlySet<string>): Problem[] =>
  problems.filter(
    ({ file, message, remedy }) =>
      files.has(file) || [...files].some((name) => `${message} ${remedy}`.includes(name)),
  )

/** The problems of files at or below the given paths; throws for a path outside the content. */
export function selectPaths(problems: readonly Problem[], paths: readonly string[]): Problem[] {
  const clean = paths.map((path) => path.replace(/^\.\//, '').replace(/\/+$/, ''))
  const strange = clean.find((path) => path !== 'content' && !path.startsWith('content/'))
  if (strange !== undefined)
    throw new Error(`“${strange}” is not in content/. Name files or folders below content/.`)
  return problems.filter(({ file }) => clean.some((path) => file === path || file.startsWith(`${path}/`)))
}

/** How others may name a file: by collection and slug, by address, by the name of a picture. */
function targetsOf(file: string): string[] {
  if (file.startsWith('content/media/')) return [`media ${file.slice('content/media/'.length)}`]
  if (file.split('/').length !== 3) return []
  try {
    const named = { collection: collectionOf(file), slug: slugOf(file) }
    const address = ownAddress(named)
    return [`${named.collection} ${named.slug}`, ...(address === undefined ? [] : [`address ${address}`])]
  } catch {
    return []
  }
}

function namedBy(document: ParsedDocument, facts: ReadonlyMap<string, Fact>): string[] {
  const own = ownAddress(document) ?? addressOf.hub
  return [
    ...findReferences(document).map(({ target, value }) => `${target} ${value}`),
    ...(document.body?.links ?? []).map(({ href }) => `address ${href.split('#')[0] || own}`),
    ...factsNamedIn(document, facts).map((slug) => `facts ${slug}`),
  ]
}

const factsOf = (documents: readonly ParsedDocument[]): ReadonlyMap<string, Fact> =>
  new Map(
    documents
      .filter(({ collection }) => collection === 'facts')
      .map(({ slug, file, data }) => [slug, { slug, file, ...factSchema.parse(data) }]),
  )
