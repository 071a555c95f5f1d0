import { gradeOfManuscript } from '../../content/editorial/language/grade-rules.ts'
import { readDocument } from '../../content/parse/parse-document.ts'
import { suggestRemedy } from '../../content/parse/suggest.ts'
import { collectionNames } from '../../content/schema/field.ts'
import { Refusal } from '../../content/write/refusal.ts'
import type { Run } from './desk.ts'
import { readArguments, takeWords } from './read-arguments.ts'
import { type Entry, readShelf, type Shelf } from './shelf.ts'

const statuses = ['draft', 'scheduled', 'embargo', 'published']

interface Row {
  name: string
  status: string
  date: string
  problems: number
  words: number | null
  grade: number | null
}

/** Shows what there is: each document with its state, its date, its problems, its words and its reading grade. */
export const list: Run = async (args, desk) => {
  const { words, values, on } = readArguments(args, { switches: ['json'], values: ['collection', 'status'] })
  takeWords(words, 0, 0, 'list [--collection articles] [--status draft] [--json]')
  const collection = choose('collection', values.get('collection'), collectionNames)
  const status = choose('status', values.get('status'), statuses)
  const shelf = await readShelf(desk)
  const rows = shelf.entries
    .filter((entry) => collection === undefined || entry.collection === collection)
    .map((entry) => rowOf(entry, shelf))
    .filter((row) => status === undefined || row.status === status)
  if (on.has('json')) desk.say(JSON.stringify(rows, null, 2))
  else desk.say(rows.length > 0 ? layOut(rows, desk.width) : 'Nothing like that.')
  return 0
}

function choose(flag: string, written: string | undefined, known: readonly string[]): string | undefined {
  if (written === undefined || known.includes(written)) return written
  throw new Refusal(`“${written}” is no ${flag}.`, suggestRemedy(written, known, 'Choose one.'))
}

function rowOf({ file, bytes, collection, slug, document }: Entry, { check }: Shelf): Row {
  const data = document?.data ?? {}
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const manuscript = document?.body ? readDocument(file, bytes).manuscript : null
  return {
    name: `${collection}/${slug}`,
    status: document ? text(data.status) : 'faulty',
    date: text(data.publishAt) || text(data.embargoUntil) || text(data.date),
    problems: check.problems.filter((problem) => problem.file === file).length,
    words: document?.body?.words ?? null,
    grade: manuscript ? gradeOfManuscript(manuscript) : null,
  }
}

function layOut(rows: readonly Row[], width: number): string {
  const cells = [
    ['document', 'status', 'date', 'problems', 'words', 'grade'],
    ...rows.map(({ name, status, date, problems, words, grade }) => [
      name,
      status || '–',
      date.replace('T', ' ') || '–',
      problems === 0 ? '–' : String(problems),
      words === null ? '–' : String(words),
      grade === null ? '–' : grade.toFixed(1),
    ]),
  ]
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const others = widths.slice(1).reduce((sum, each) => sum + each + 2, 0)
  const first = Math.max(12, Math.min(widths[0] ?? 0, width - others))
  return cells
    .map(([name = '', ...rest]) =>
      [
        shorten(name, first),
        ...rest.map((cell, index) => {
          const wide = widths[index + 1] ?? 0
          return index > 1 ? cell.padStart(wide) : cell.padEnd(wide)
        }),
      ]
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const shorten = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width)
