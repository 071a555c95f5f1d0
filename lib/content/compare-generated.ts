import { createHash } from 'node:crypto'
import type { ParsedDocument } from './document.ts'
import type { Problem } from './problem.ts'

/** Each document that contentlayer dropped, added or changed, against what the parser read from the same files. */
export function compareGenerated(
  expected: readonly ParsedDocument[],
  generated: readonly ParsedDocument[],
): Problem[] {
  const written = new Map(generated.map((document, index) => [document.file, { document, index }]))
  const known = new Set(expected.map(({ file }) => file))
  const problem = (file: string, message: string): Problem => ({
    file,
    line: 1,
    column: 1,
    rule: 'contentlayer',
    value: file,
    message,
    remedy: 'Remove .contentlayer and build again; if it comes back, contentlayer is at fault, not the file.',
  })
  return [
    ...expected.flatMap((document) => {
      const other = written.get(document.file)?.document
      if (!other) return [problem(document.file, 'contentlayer dropped this document.')]
      return digest(document) === digest(other)
        ? []
        : [problem(document.file, 'contentlayer changed this document.')]
    }),
    ...generated
      .filter(({ file }, index) => !known.has(file) || written.get(file)?.index !== index)
      .map(({ file }) => problem(file, 'contentlayer added this document.')),
  ]
}

const digest = (document: ParsedDocument): string =>
  createHash('sha256').update(canonical(document)).digest('hex')

/** JSON with its keys in order: the same value gives the same text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
    .join(',')}}`
}
