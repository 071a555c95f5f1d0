import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { formatProblem, isError, type Problem } from '#lib/content/problem.ts'
import { problemsSchema } from '#lib/content/problem-schema.ts'

/** Names the errors that a change would bring into the content; `text` is nothing where the file would go. */
export async function checkChange(root: string, file: string, text: string | undefined): Promise<string[]> {
  const copy = await mkdtemp(join(tmpdir(), 'content-'))
  try {
    await cp(join(root, 'content'), join(copy, 'content'), { recursive: true })
    await (text === undefined ? rm(join(copy, file)) : writeFile(join(copy, file), text))
    const after = await findErrors(root, copy)
    if (after.length === 0) return []
    const before = new Set((await findErrors(root, root)).map(nameOf))
    return after.filter((problem) => !before.has(nameOf(problem))).map(formatProblem)
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

// Lines move with every edit; what a problem is about does not.
const nameOf = ({ file, rule, value }: Problem): string => [file, rule, value].join('\n')

const checker = z.object({
  checkContent: z.function({ input: [z.string()], output: z.promise(z.unknown()) }),
})

/** Runs the check of the project in `root` on the content in `folder`. */
async function findErrors(root: string, folder: string): Promise<Problem[]> {
  // The check reads dictionaries and hashes its own code: the bundler of the site cannot carry it.
  const { tsImport } = await import(/* turbopackIgnore: true */ 'tsx/esm/api')
  const module: unknown = await tsImport('./lib/content/check-content.ts', `${pathToFileURL(root)}/`)
  const checked = await checker.parse(module).checkContent(folder)
  return z.object({ problems: problemsSchema }).parse(checked).problems.filter(isError)
}
