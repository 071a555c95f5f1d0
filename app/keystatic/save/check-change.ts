import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { FileChange } from '#lib/content/write/change-set.ts'

const checker = z.object({
  findNewErrors: z.function({
    input: [z.string(), z.array(z.unknown())],
    output: z.promise(z.array(z.string())),
  }),
})

/** Names the errors that a change would bring into the content of the project in `root`. */
export async function checkChange(root: string, change: FileChange): Promise<string[]> {
  // The check reads dictionaries and hashes its own code: the bundler of the site cannot carry it.
  const { tsImport } = await import(/* turbopackIgnore: true */ 'tsx/esm/api')
  const module: unknown = await tsImport('./lib/content/change-content.ts', `${pathToFileURL(root)}/`)
  return checker.parse(module).findNewErrors(root, [change])
}
