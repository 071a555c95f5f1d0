import { editFields } from '../../content/edit/edit-fields.ts'
import { type AddressLedger, addressesSchema } from '../../content/schema/addresses.ts'
import type { FileChange } from '../../content/write/change-set.ts'
import { Refusal } from '../../content/write/refusal.ts'
import { readText, writeText } from '../../content/write/source-text.ts'
import { type AddressNews, buildLedger } from './build-ledger.ts'
import { keepLineEnds } from './edit-entry.ts'
import type { Shelf } from './shelf.ts'

const file = 'content/addresses/ledger.yaml'
const head =
  '# Every address that was ever published. An address is a promise: one that moves or goes says so below.\n'
const empty: AddressLedger = { published: [], moved: [], gone: [] }

/** The ledger of addresses as it stands; an empty one where there is none. Throws a Refusal where it has faults. */
export function readLedger({ entries }: Shelf): AddressLedger {
  const entry = entries.find((candidate) => candidate.file === file)
  if (!entry) return empty
  if (!entry.document) throw new Refusal(`“${file}” has faults.`, 'Run “npm run check” and mend them first.')
  return addressesSchema.parse(entry.document.data)
}

/** The change that brings the ledger's file up to date; its comments stay. */
export function changeLedger(shelf: Shelf, news: AddressNews): FileChange {
  const before = readLedger(shelf)
  const after = buildLedger(before, news)
  const bytes = shelf.entries.find((candidate) => candidate.file === file)?.bytes ?? null
  const { mark, text } = bytes ? readText(file, bytes) : { mark: '', text: head }
  const changes = (['published', 'moved', 'gone'] as const).flatMap((field) =>
    JSON.stringify(before[field]) === JSON.stringify(after[field])
      ? []
      : [
          {
            path: [field],
            value: after[field].length > 0 || field === 'published' ? after[field] : undefined,
          },
        ],
  )
  if (changes.length === 0) return { file, before: bytes, after: bytes }
  const edited = keepLineEnds(text, editFields(text, changes, ['published', 'moved', 'gone']))
  return { file, before: bytes, after: writeText({ mark, text: edited }) }
}
