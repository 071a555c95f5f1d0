import { join } from 'node:path'
import { z } from 'zod'
import { collections } from '#lib/content/collections.ts'
import { slugOf } from '#lib/content/parse/parse-document.ts'
import { collectionNames } from '#lib/content/schema/field.ts'
import { applyChanges } from '#lib/content/write/apply-changes.ts'
import { readIfThere } from '#lib/content/write/files.ts'
import { Refusal } from '#lib/content/write/refusal.ts'
import { checkChange } from './check-change.ts'
import { fromForm } from './from-form.ts'

/** What Keystatic sends: files with their whole text, and files to remove; paths from `content/`. */
export const formChanges = z.strictObject({
  additions: z.array(z.strictObject({ path: z.string(), contents: z.string() })),
  deletions: z.array(z.strictObject({ path: z.string() })),
})

/** Writes what a form says, once the check has nothing against it; throws a `Refusal` where it has, and writes nothing. It never removes. */
export async function saveForm(root: string, changes: z.output<typeof formChanges>): Promise<void> {
  const { additions, deletions } = changes
  const [addition] = additions
  const [deletion] = deletions
  if (addition && deletion)
    throw new Refusal(
      `“${deletion.path}” would get another address.`,
      'Put its file name back here, and rename it with npm run desk, which mends what refers to it.',
    )
  if (deletion)
    throw new Refusal(
      `“${deletion.path}” is not removed from here.`,
      'Take a page back with npm run desk -- unpublish; a file that nobody needs, delete in your editor and commit that.',
    )
  if (additions.length > 1)
    throw new Refusal('Only one document is saved at a time.', 'Save them one after the other.')
  if (addition) await saveDocument(root, addition)
}

async function saveDocument(root: string, { path, contents }: { path: string; contents: string }) {
  const file = fileOf(path)
  const before = await readIfThere(join(root, file))
  const text = fromForm(file, before ?? undefined, Buffer.from(contents, 'base64url'))
  const change = { file, before, after: Buffer.from(text) }
  const problems = await checkChange(root, change)
  if (problems.some((problem) => problem.includes('address-unrecorded')))
    throw new Refusal(
      'Nothing was saved: a page is published by the desk, which keeps the ledger of addresses.',
      `Save it as a draft, then run: npm run desk -- publish ${slugOf(file)}`,
    )
  if (problems.length > 0) throw new Refusal('Nothing was saved.', problems.join('\n'))
  // Refuses where somebody else changed the file meanwhile.
  await applyChanges(root, [change])
}

/** The path of a document from the project's root; nothing else can be written. */
function fileOf(path: string): string {
  const [, folder, name = '', extension] = /^([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.(\w+)$/.exec(path) ?? []
  const collection = collectionNames.find((candidate) => candidate === folder)
  if (!collection || collections[collection].extension !== extension)
    throw new Refusal(`“${path}” is no file of a collection.`, 'Choose another file name.')
  return `content/${collection}/${name}.${extension}`
}
