import { z } from 'zod'
import { showValue } from '../parse/fault.ts'
import type { Problem } from '../problem.ts'
import { dayOf, resolveMoment } from '../time/moment.ts'
import { type Library, placeOfField, problemAt, type Sketch } from './library.ts'

/** Moments that do not exist or happen twice, and dates that contradict the status. */
export function checkTimes(library: Library): Problem[] {
  const { zone } = library
  if (zone === undefined) return []
  return library.sketches.flatMap((document) =>
    document.collection === 'articles' || document.collection === 'pages'
      ? checkDocument(document, zone, library.showing.now)
      : [],
  )
}

function checkDocument(document: Sketch, zone: string, now: number): Problem[] {
  const { status, date, publishAt, embargoUntil } = document.data
  const problems: Problem[] = []
  const add = (field: string, rest: Omit<Problem, 'file' | 'line' | 'column'>) =>
    problems.push(problemAt(placeOfField(document, field), rest))
  const instantOf = (field: string, written: unknown): number | undefined => {
    // Whether it has the form of a moment is the schema's to say.
    if (typeof written !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(written)) return undefined
    const { instant, fault } = resolveMoment(written, zone)
    if (fault) add(field, fault)
    return instant
  }
  const due = status === 'scheduled' ? instantOf('publishAt', publishAt) : undefined
  const end = status === 'embargo' ? instantOf('embargoUntil', embargoUntil) : undefined
  if (due !== undefined && isDay(date) && date !== dayOf(due, zone))
    add('date', {
      rule: 'date-mismatch',
      value: showValue(date),
      message: `“${date}” is not the day on which this is published, ${dayOf(due, zone)}.`,
      remedy: `Write “date: ${dayOf(due, zone)}”, or mend “publishAt”.`,
    })
  if (end !== undefined && end <= now)
    add('embargoUntil', {
      rule: 'embargo-over',
      value: showValue(embargoUntil),
      message: `The embargo ended at “${showValue(embargoUntil)}”, and nobody has published this.`,
      remedy: 'Publish it, or give the embargo another end.',
    })
  if (status === 'published' && isDay(date) && date > dayOf(now, zone))
    add('date', {
      rule: 'future-date',
      value: showValue(date),
      message: `“${date}” is still to come, and this is published already.`,
      remedy:
        'Write the day on which it was published, or set “status: scheduled” with a moment in “publishAt”.',
    })
  return problems
}

// Any other form is the schema's to refuse.
const isDay = (date: unknown): date is string => z.iso.date().safeParse(date).success
