import { Temporal } from 'temporal-polyfill'
import { resolveMoment } from '../../content/time/moment.ts'
import { Refusal } from '../../content/write/refusal.ts'

/** A moment as a document holds it, and its instant in milliseconds. */
export interface When {
  written: string
  instant: number
}

/**
 * Reads a moment that a person wrote, in the time of a zone: `2026-12-01 06:00`, `2026-12-01T06:00-08:00`,
 * `tomorrow 6am`. Throws a Refusal where it may mean two moments, none, or one that is past.
 */
export function parseWhen(text: string, now: number, zone: string): When {
  const written = writtenMoment(text.trim(), now, zone)
  const { instant, fault } = resolveMoment(written, zone)
  if (fault) throw new Refusal(fault.message, fault.remedy)
  if (instant <= now)
    throw new Refusal(
      `“${text}” is past: ${sayMoment(instant, zone)}.`,
      'Name a moment that is still to come, or publish it now with “publish”.',
    )
  return { written, instant }
}

/** A moment in words, in its zone and in UTC. */
export function sayMoment(instant: number, zone: string): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
  const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: zone }).format(instant)
  const minutes = (at: Temporal.ZonedDateTime) =>
    at.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')
  return `${weekday}, ${minutes(moment)} in ${zone} (${moment.offset}), which is ${minutes(moment.withTimeZone('UTC'))} UTC`
}

function writtenMoment(text: string, now: number, zone: string): string {
  const [, day = '', time = '', offset = ''] =
    /^(\d{4}-\d\d-\d\d|today|tomorrow)[T ]\s*(\d{1,2}(?::\d\d)?\s*(?:am|pm)?)\s*([+-]\d\d:\d\d)?$/i.exec(
      text,
    ) ?? []
  const clock = readTime(time)
  if (!clock)
    throw new Refusal(
      text === '' ? 'There is no moment.' : `“${text}” is not one clear moment.`,
      'Write a day and a time, such as “2026-12-01 06:00” or “tomorrow 6am”.',
    )
  return `${dayFrom(day.toLowerCase(), now, zone)}T${clock}${offset}`
}

function readTime(time: string): string | undefined {
  const [, hour = '', minute, half] = /^(\d{1,2})(?::(\d\d))?\s*(am|pm)?$/i.exec(time) ?? []
  if (hour === '' || (minute === undefined && half === undefined)) return undefined
  const written = Number(hour)
  if (half !== undefined && (written < 1 || written > 12)) return undefined
  const hours = half === undefined ? written : (written % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}`
}

function dayFrom(day: string, now: number, zone: string): string {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate()
  if (day === 'today') return today.toString()
  return day === 'tomorrow' ? today.add({ days: 1 }).toString() : day
}
