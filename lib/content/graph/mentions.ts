import type { ParsedDocument } from '../document.ts'
import { findReferences } from './find-references.ts'
import type { Fact } from './graph.ts'
import { matchFigure } from './match-figure.ts'

/** The slugs of the facts that a document names, in its fields, its blocks and its prose, in order of first mention. */
export function factsNamedIn(document: ParsedDocument, facts: ReadonlyMap<string, Fact>): string[] {
  const references = findReferences(document).flatMap(({ target, value, place: { line, column } }) =>
    target === 'facts' ? [{ slug: value, line, column }] : [],
  )
  const figures = document.figures.flatMap((figure) => {
    const slug = matchFigure(figure, facts.values())?.fact.slug
    return slug === undefined ? [] : [{ slug, line: figure.line, column: figure.column }]
  })
  const mentions = [...references, ...figures].sort((a, b) => a.line - b.line || a.column - b.column)
  return [...new Set(mentions.map(({ slug }) => slug))]
}
