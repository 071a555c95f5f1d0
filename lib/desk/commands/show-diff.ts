import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { type FileChange, isSame } from '../../content/write/change-set.ts'

/** What a set of changes does, as a unified diff; a file that only moves takes one line. */
export function showDiff(changes: readonly FileChange[]): string {
  const gone = changes.filter(({ after }) => after === null)
  const moves = new Map<FileChange, FileChange>()
  for (const change of changes.filter(({ before }) => before === null)) {
    const from = gone.find((other) => nearness(other, change) && ![...moves.values()].includes(other))
    if (from) moves.set(change, from)
  }
  const moved = new Set(moves.values())
  return changes
    .filter((change) => !moved.has(change))
    .map((change) => patch(change, moves.get(change)))
    .join('\n')
}

// A move within one folder is the only one that a command makes.
const nearness = ({ file }: FileChange, other: FileChange): boolean =>
  file.slice(0, file.lastIndexOf('/')) === other.file.slice(0, other.file.lastIndexOf('/'))

function patch(change: FileChange, from: FileChange | undefined): string {
  const before = from?.before ?? change.before
  const move = from ? `rename from ${from.file}\nrename to ${change.file}\n` : ''
  if (from && isSame(before, change.after)) return move.trimEnd()
  const old = from?.file ?? change.file
  return (
    move +
    createTwoFilesPatch(
      before === null ? '/dev/null' : `a/${old}`,
      change.after === null ? '/dev/null' : `b/${change.file}`,
      textOf(before),
      textOf(change.after),
      undefined,
      undefined,
      { context: 2, headerOptions: FILE_HEADERS_ONLY },
    ).trimEnd()
  )
}

const textOf = (bytes: Uint8Array | null): string =>
  bytes === null ? '' : Buffer.from(bytes).toString('utf8')
