import { Temporal } from 'temporal-polyfill'
import { type Finding, showValue } from '../parse/fault.ts'

/** The instant that a written moment means, in milliseconds, or why it means none or two. */
export type ResolvedMoment = { instant: number; fault?: undefined } | { instant?: undefined; fault: Finding }

/**
 * Finds the instant of a moment (`2024-11-03T06:00`, or with an offset) in a time zone of the IANA list. An hour that
 * the clocks skip in spring and one that they go through twice in autumn are faults that say what may be meant.
 */
export function resolveMoment(written: string, zone: string): ResolvedMoment {
  const [, local = '', offset] = /^(.{16})([+-]\d\d:\d\d)?$/.exec(written) ?? []
  const plain = readPlain(local)
  if (!plain)
    return fault(
      written,
      'wrong-value',
      `“${written}” is no moment that there is.`,
      'Write a real day and time: YYYY-MM-DDTHH:MM.',
    )
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' })
  if (earlier.toPlainDateTime().equals(later.toPlainDateTime())) {
    const meant = [earlier, later].find((moment) => offset === undefined || moment.offset === offset)
    if (!meant)
      return fault(
        written,
        'wrong-value',
        `“${written}” names another offset than ${zone} has at that time.`,
        `Write “${local}${earlier.offset}”, or leave the offset out.`,
      )
    if (offset !== undefined || earlier.equals(later)) return { instant: meant.epochMilliseconds }
    return fault(
      written,
      'moment-twice',
      `“${written}” happens twice in ${zone}, for the clocks are set back that night.`,
      `Write “${local}${earlier.offset}” for the first time or “${local}${later.offset}” for the second.`,
    )
  }
  return fault(
    written,
    'moment-skipped',
    `“${written}” does not happen in ${zone}, for the clocks are set forward over it.`,
    `Write “${minutesOf(earlier)}” or “${minutesOf(later)}”.`,
  )
}

/** The calendar day of an instant in a time zone, as `YYYY-MM-DD`. */
export const dayOf = (instant: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString()

function readPlain(local: string): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(local, { overflow: 'reject' })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const minutesOf = (moment: Temporal.ZonedDateTime): string =>
  moment.toPlainDateTime().toString({ smallestUnit: 'minute' })

const fault = (written: string, rule: Finding['rule'], message: string, remedy: string): ResolvedMoment => ({
  fault: { rule, value: showValue(written), message, remedy },
})
