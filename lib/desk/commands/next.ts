import { dueAt } from '../../content/graph/is-public.ts'
import { Refusal } from '../../content/write/refusal.ts'
import { zoneOf } from './change-status.ts'
import type { Run } from './desk.ts'
import { sayMoment } from './parse-when.ts'
import { readArguments, takeWords } from './read-arguments.ts'
import { readShelf } from './shelf.ts'

const formats: Readonly<Record<string, (instant: number) => string>> = {
  iso: (instant) => new Date(instant).toISOString().replace('.000', ''),
  epoch: (instant) => String(instant / 1000),
  json: (instant) => JSON.stringify({ next: new Date(instant).toISOString().replace('.000', '') }),
  cron: (instant) => {
    const at = new Date(instant)
    return `${at.getUTCMinutes()} ${at.getUTCHours()} ${at.getUTCDate()} ${at.getUTCMonth() + 1} *`
  },
}

/** Says when the next build is needed: at the earliest moment for which something is scheduled. */
export const next: Run = async (args, desk) => {
  const { words, values } = readArguments(args, { values: ['format'] })
  takeWords(words, 0, 0, 'next [--format iso|cron|epoch|json]')
  const name = values.get('format')
  const format = name === undefined ? undefined : formats[name]
  if (name !== undefined && !format)
    throw new Refusal(`“${name}” is no format.`, `There are: ${Object.keys(formats).join(', ')}.`)
  const shelf = await readShelf(desk)
  const zone = zoneOf(shelf)
  const due = shelf.check.documents.flatMap((document) => {
    const instant = dueAt(document.data, zone)
    return instant !== undefined && instant > desk.now ? [{ slug: document.slug, instant }] : []
  })
  const first = due.toSorted((a, b) => a.instant - b.instant)[0]
  if (!first) {
    if (!format) desk.say('Nothing is scheduled: no build is needed before the next change.')
    return 0
  }
  const slugs = due.filter(({ instant }) => instant === first.instant).map(({ slug }) => slug)
  desk.say(
    format
      ? format(first.instant)
      : `The next build is needed on ${sayMoment(first.instant, zone)}, for ${slugs.join(', ')}.`,
  )
  return 0
}
