import type { ParsedDocument } from '../../content/document.ts'
import { resultOf } from '../../content/graph/check-arithmetic.ts'
import { findReferences } from '../../content/graph/find-references.ts'
import type { Fact } from '../../content/graph/graph.ts'
import { matchFigure } from '../../content/graph/match-figure.ts'
import type { Place } from '../../content/problem.ts'

/** A place where a fact stands: named by its slug, or written out as a number. */
export interface Use extends Place {
  /** The number as it is written; empty where the fact is named and follows by itself. */
  written: string
}

/** Every place at which documents use a fact, in their order. */
export function findUses(
  slug: string,
  documents: readonly ParsedDocument[],
  facts: ReadonlyMap<string, Fact>,
): Use[] {
  const href = new RegExp(`^(?:/numbers/)?#${slug}$`)
  return documents.flatMap((document) => {
    const named = findReferences(document)
      .filter(({ target, value }) => target === 'facts' && value === slug)
      .map(({ place }) => place)
    const linked = (document.body?.links ?? []).filter((link) => href.test(link.href))
    const figures = document.figures.filter(
      (figure) => matchFigure(figure, facts.values())?.fact.slug === slug,
    )
    return [
      ...[...named, ...linked].map(({ file, line, column }) => ({ file, line, column, written: '' })),
      ...figures.map(({ file, line, column, text }) => ({ file, line, column, written: text })),
    ].toSorted((a, b) => a.line - b.line || a.column - b.column)
  })
}

/** The facts that follow from one, the nearest first, each with what it would come to. */
export function findFollowers(
  slug: string,
  value: number,
  facts: ReadonlyMap<string, Fact>,
): Map<string, number> {
  const changed = new Map(facts)
  const set = (fact: Fact, now: number) => changed.set(fact.slug, { ...fact, value: now })
  const first = facts.get(slug)
  if (first) set(first, value)
  const followers = new Map<string, number>()
  const isOpen = (operand: number | string) => operand === slug || followers.has(String(operand))
  // As often as there are facts: each pass finds at least the next of the longest chain.
  for (const _ of facts)
    for (const fact of changed.values()) {
      if (fact.kind !== 'computed' || !fact.operands.some(isOpen)) continue
      const result = resultOf(fact, changed)
      if (result === undefined) continue
      followers.set(fact.slug, result)
      set(fact, result)
    }
  return followers
}
