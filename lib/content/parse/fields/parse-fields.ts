import type { Collection } from '../../collections.ts'
import type { Place } from '../../problem.ts'
import type { CollectionName } from '../../schema/field.ts'
import { timing } from '../../schema/timing.ts'
import type { Finding } from '../fault.ts'
import { type FoundFigure, findFigures } from '../find-figures.ts'
import { guardLink } from '../guard-link.ts'
import { findEscapedHidden } from '../hidden-characters.ts'
import { stringsIn } from './data-strings.ts'
import { type OffsetOf, readYaml } from './read-yaml.ts'
import { validateData } from './validate-data.ts'

/** The fields of a document, or everything that is wrong with them; offsets are those of the YAML text. */
export interface ParsedFields {
  /** As the schema has it; only where nothing is wrong. */
  data?: Record<string, unknown>
  /** As it stands in the file, if it could be read. */
  written?: Record<string, unknown>
  /** The offset of each value by its dotted path. */
  offsets: Readonly<Record<string, number>>
  figures: readonly FoundFigure[]
  /** The texts that readers see, with the offset at which each begins. */
  prose: readonly { path: string; value: string; offset: number }[]
  findings: readonly (Finding & { offset: number })[]
}

/** Reads the YAML of a document and checks it against the schema of its collection. */
export function parseFields(yaml: string, name: CollectionName, { schema }: Collection): ParsedFields {
  const read = readYaml(yaml)
  if (!read.data) return { offsets: {}, figures: [], prose: [], findings: read.findings }
  const { data: written, offsetOf } = read
  const checked = validateData(schema, written, 'field')
  const findings = checked.findings.map(({ path, part, ...finding }) => ({
    ...finding,
    offset: offsetOf(path, part),
  }))
  const strings = stringsIn(schema, written).map((string) => ({ ...string, offset: offsetOf(string.path) }))
  for (const { value, kind, offset } of strings) {
    const fault = findEscapedHidden(value) ?? (kind === 'address' ? guardLink(value) : undefined)
    if (fault && !findings.some((finding) => finding.offset === offset)) findings.push({ ...fault, offset })
  }
  const shown = strings.filter(({ kind, path }) => kind === 'prose' && isCheckedProse(name, path))
  const prose = shown.map(({ path, value, offset }) => ({ path: path.join('.'), value, offset }))
  const figures = shown.flatMap(({ value, offset }) =>
    findFigures(value).map((figure) => ({ ...figure, at: offset })),
  )
  const offsets = offsetsOf(written, offsetOf)
  return checked.data && findings.length === 0
    ? { data: checked.data, written, offsets, figures, prose, findings }
    : { written, offsets, figures, prose, findings }
}

// The ledger is where figures come from: a fact's source and working may hold any. Settings and moments are no prose.
const isCheckedProse = (name: CollectionName, [field = '']: readonly string[]): boolean =>
  name === 'facts'
    ? field === 'label'
    : !['addresses', 'sites', 'styles'].includes(name) && !Object.hasOwn(timing, field)

function offsetsOf(data: unknown, offsetOf: OffsetOf): Record<string, number> {
  const offsets: Record<string, number> = { '': offsetOf([]) }
  const visit = (value: unknown, path: readonly string[]) => {
    if (path.length > 0) offsets[path.join('.')] = offsetOf(path)
    if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key])
  }
  visit(data, [])
  return offsets
}

/** A place for each of the offsets. */
export const placesOf = (
  offsets: Readonly<Record<string, number>>,
  place: (offset: number) => Place,
): Record<string, Place> =>
  Object.fromEntries(Object.entries(offsets).map(([path, offset]) => [path, place(offset)]))
