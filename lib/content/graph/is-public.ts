import type { ParsedDocument } from '../document.ts'
import { resolveMoment } from '../time/moment.ts'

/** For whom and when a site is read. */
export interface Showing {
  /** Milliseconds since 1970. */
  now: number
  /** Whether drafts, texts under embargo and those that are not due yet are shown as well. */
  preview: boolean
}

/** The time zone of the place; moments cannot be read before it is known. */
export type Zone = string | undefined

/** Whether readers may see a document by itself: the one decision for every page, card, list and file. */
export function isPublic(
  { data }: Pick<ParsedDocument, 'data'>,
  { now, preview }: Showing,
  zone: Zone,
): boolean {
  if (preview || data.status === undefined || data.status === 'published') return true
  if (data.status !== 'scheduled') return false
  const due = dueAt(data, zone)
  return due !== undefined && due <= now
}

/** The instant at which a scheduled document appears, in milliseconds; nothing where it is not scheduled or unclear. */
export function dueAt(data: ParsedDocument['data'], zone: Zone): number | undefined {
  if (data.status !== 'scheduled' || typeof data.publishAt !== 'string' || zone === undefined)
    return undefined
  return resolveMoment(data.publishAt, zone).instant
}

/** Why readers do not see a document, in words that follow its name. */
export function explainHidden({ status, publishAt }: ParsedDocument['data']): string {
  if (status === 'scheduled') return `is not due before ${String(publishAt)}`
  return status === 'embargo' ? 'is under embargo' : 'is a draft'
}
