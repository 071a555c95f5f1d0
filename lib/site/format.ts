import type { Fact } from '../content/graph/graph.ts'

const locale = 'en-US'
const dayWith = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
const longDay = dayWith({ year: 'numeric', month: 'long', day: 'numeric' })
const folioDay = dayWith({ weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' })
const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })

// A day without a time has no zone: read and written as UTC it can't slip to its neighbor.
const dateOf = (day: string) => new Date(`${day}T00:00:00Z`)

/** `2024-04-19` as “April 19, 2024”. */
export const formatDay = (day: string): string => longDay.format(dateOf(day))

/** `2024-04-19` as “Friday, April 19, 2024”. */
export const formatFolioDay = (day: string): string => folioDay.format(dateOf(day))

/** Degrees Fahrenheit as the folio prints them: “57°F”. */
export const formatTemperature = (degrees: number): string =>
  `${degrees < 0 ? '−' : ''}${Math.abs(degrees)}°F`

/** A number with its grouping, and “million” or “billion” from a million on: “75,000”, “7.3 million”. */
export function formatNumber(value: number): string {
  if (value >= 1e9) return `${number.format(value / 1e9)} billion`
  if (value >= 1e6) return `${number.format(value / 1e6)} million`
  return number.format(value)
}

/** A fact's number without qualifier or unit, dollars with their sign: “$7.3 million”. */
export const formatFigure = ({ value, unit }: Pick<Fact, 'value' | 'unit'>): string =>
  unit === 'dollars' ? `$${formatNumber(value)}` : formatNumber(value)

/** Whole minutes at 230 words a minute, at least one (Brysbaert 2019: 238 for English non-fiction). */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / 230))
