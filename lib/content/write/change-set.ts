/**
 * What becomes of one file: its bytes as they were read and as they are to be, `null` where there is no file. A move is
 * a file that goes and one that comes.
 */
export interface FileChange {
  /** Path from the project's root, with forward slashes. */
  file: string
  before: Uint8Array | null
  after: Uint8Array | null
}

/** Whether two contents are the same, or both are missing. */
export const isSame = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === null || b === null ? a === b : Buffer.compare(a, b) === 0

/** The changes that change something, in the order of their files. */
export const realChanges = (changes: readonly FileChange[]): FileChange[] =>
  changes
    .filter(({ before, after }) => !isSame(before, after))
    .toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
