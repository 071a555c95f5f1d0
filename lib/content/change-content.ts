import { judgeContent } from './check-content.ts'
import { formatProblem, isError, type Problem } from './problem.ts'
import { type Content, readContent } from './read-content.ts'
import type { FileChange } from './write/change-set.ts'

/** The content as it would be read after these changes. */
export function withChanges(content: Content, changes: readonly FileChange[]): Content {
  const files = new Map(content.files.map((source) => [source.file, source]))
  for (const { file, after } of changes)
    if (after === null) files.delete(file)
    else files.set(file, { file, bytes: after })
  return { ...content, files: [...files.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1)) }
}

/** Names the errors that changes would bring into the content below a root; nothing is written. */
export async function findNewErrors(root: string, changes: readonly FileChange[]): Promise<string[]> {
  const content = await readContent(root)
  const errorsOf = async (judged: Content) => (await judgeContent(root, judged)).problems.filter(isError)
  const after = await errorsOf(withChanges(content, changes))
  if (after.length === 0) return []
  const before = new Set((await errorsOf(content)).map(nameOf))
  return after.filter((problem) => !before.has(nameOf(problem))).map(formatProblem)
}

// Lines move with every edit; what a problem is about does not.
const nameOf = ({ file, rule, value }: Problem): string => [file, rule, value].join('\n')
