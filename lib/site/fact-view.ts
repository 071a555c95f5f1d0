import { addressOf } from '../content/addresses.ts'
import type { Fact } from '../content/graph/graph.ts'
import { formatFigure, formatNumber } from './format.ts'

/** A fact as every page shows it: the qualifier stands beside the figure and cannot be left behind. */
export interface FactView {
  slug: string
  value: number
  unit: string
  /** “more than”, or nothing. */
  qualifier: string
  /** “$7.3 million”. */
  figure: string
  /** “more than $7.3 million”, “nearly 149,000 hours”: for a sentence. */
  full: string
  label: string
  period: string
  source: string
  /** The arithmetic of a computed fact; nothing for a stated one. */
  working: string
  /** Its entry in the ledger. */
  href: string
}

/** Prepares a fact for display. */
export function buildFactView(fact: Fact): FactView {
  const figure = formatFigure(fact)
  const qualifier = fact.qualifier ?? ''
  const unit = fact.unit === 'dollars' ? '' : fact.unit
  return {
    slug: fact.slug,
    value: fact.value,
    unit: fact.unit,
    qualifier,
    figure,
    full: [qualifier, figure, unit].filter(Boolean).join(' '),
    label: fact.label,
    period: fact.period ?? '',
    source: fact.kind === 'stated' ? fact.source : '',
    working: fact.kind === 'computed' ? fact.working : '',
    href: addressOf.fact(fact.slug),
  }
}

/** A number of a fact's unit in words: “500 meals”, “$500”. */
export const formatAmount = (value: number, unit: string): string =>
  unit === 'dollars' ? `$${formatNumber(value)}` : `${formatNumber(value)} ${unit}`
