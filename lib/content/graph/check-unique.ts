import type { ParsedDocument } from '../document.ts'
import { showValue } from '../parse/fault.ts'
import type { Problem } from '../problem.ts'
import { type Library, placeOfField, problemAt } from './library.ts'
import { headsPage } from './own-address.ts'

/** What may stand once only: a title or a description among the public pages, an article among the series. */
export const checkUnique = (library: Library, visible: ReadonlySet<ParsedDocument>): Problem[] => [
  ...checkTexts(visible, ['title', 'name']),
  ...checkTexts(visible, ['description']),
  ...checkSeries(library),
]

function checkTexts(visible: ReadonlySet<ParsedDocument>, fields: readonly string[]): Problem[] {
  const first = new Map<string, ParsedDocument>()
  const documents = [...visible]
    .filter(({ collection }) => headsPage(collection))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
  return documents.flatMap((document) =>
    fields.flatMap((field) => {
      const written = document.data[field]
      if (typeof written !== 'string') return []
      const key = written.toLowerCase().replace(/\s+/g, ' ')
      const other = first.get(key)
      if (!other) {
        first.set(key, document)
        return []
      }
      const value = showValue(written)
      return [
        problemAt(placeOfField(document, field), {
          rule: 'duplicate-text',
          value,
          message: `“${value}” is the ${field} of ${other.file} as well.`,
          remedy: 'Say what only this page tells; readers and search engines take two alike for one.',
        }),
      ]
    }),
  )
}

function checkSeries(library: Library): Problem[] {
  const first = new Map<unknown, ParsedDocument>()
  const all = [...library.of('series')].sort((a, b) => (a.file < b.file ? -1 : 1))
  return all.flatMap((series) => {
    const parts = Array.isArray(series.data.parts) ? series.data.parts : []
    return parts.flatMap((part, index) => {
      const other = first.get(part)
      if (!other) {
        first.set(part, series)
        return []
      }
      return [
        problemAt(placeOfField(series, `parts.${index}`), {
          rule: 'two-series',
          value: String(part),
          message: `“${part}” is a part of ${other.file} already.`,
          remedy: 'An article belongs to one series; remove it from the other.',
        }),
      ]
    })
  })
}
