import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { collections } from '#lib/content/collections.ts'
import { collectionNames } from '#lib/content/schema/field.ts'
import { replaceFile } from '#lib/content/write/replace-file.ts'
import { checkChange } from './check-change.ts'
import { fromForm } from './from-form.ts'
import { Refusal } from './refusal.ts'

/** What Keystatic sends: files with their whole text, and files to remove; paths from `content/`. */
export const formChanges = z.strictObject({
  additions: z.array(z.strictObject({ path: z.string(), contents: z.string() })),
  deletions: z.array(z.strictObject({ path: z.string() })),
})

/** Writes what a form says, once the check has nothing against it; throws a `Refusal` where it has, and writes nothing. */
export async function saveForm(root: string, changes: z.output<typeof formChanges>): Promise<void> {
  const { additions, deletions } = changes
  const [addition] = additions
  const [deletion] = deletions
  if (additions.length > 0 && deletions.length > 0)
    throw new Refusal(
      `“${deletion?.path}” would get another address. Put its file name back here, and rename it with npm run desk, which mends what refers to it.`,
    )
  if (additions.length + deletions.length > 1) throw new Refusal('Save one document at a time.')
  if (addition) await saveDocument(root, addition)
  if (deletion) await removeDocument(root, deletion.path)
}

async function saveDocument(root: string, { path, contents }: { path: string; contents: string }) {
  const file = fileOf(path)
  const old = await readFile(join(root, file)).catch(nothingWhereMissing)
  const text = fromForm(file, old, Buffer.from(contents, 'base64url'))
  await refuseProblems(root, file, text)
  await replaceFile(join(root, file), text)
}

async function removeDocument(root: string, path: string) {
  const file = fileOf(path)
  await refuseProblems(root, file, undefined)
  await rm(join(root, file))
}

async function refuseProblems(root: string, file: string, text: string | undefined) {
  const problems = await checkChange(root, file, text)
  if (problems.length > 0) throw new Refusal(`Nothing was saved.\n${problems.join('\n')}`)
}

/** The path of a document from the project's root; nothing else can be written. */
function fileOf(path: string): string {
  const [, folder, name = '', extension] = /^([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.(\w+)$/.exec(path) ?? []
  const collection = collectionNames.find((candidate) => candidate === folder)
  if (!collection || collections[collection].extension !== extension)
    throw new Refusal(`“${path}” is no file of a collection. Choose another file name.`)
  return `content/${collection}/${name}.${extension}`
}

function nothingWhereMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
