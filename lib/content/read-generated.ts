import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { ParsedDocument } from './document.ts'
import { collectionNames } from './schema/field.ts'

/** Where contentlayer leaves the documents, from the project's root. */
export const generatedFolder = join('.contentlayer', 'generated')

const isDocument = (value: unknown): value is ParsedDocument =>
  z
    .object({
      collection: z.enum(collectionNames),
      slug: z.string(),
      file: z.string(),
      sha256: z.string(),
      data: z.record(z.string(), z.unknown()),
    })
    .safeParse(value).success
const generated = z.array(
  z.object({ parsed: z.object({ document: z.custom<ParsedDocument>(isDocument).nullable() }) }),
)

/**
 * The documents that contentlayer wrote below a project's root, read from disk rather than imported, so that they
 * never enter the bundler's graph. Throws where a list is missing or of another form.
 */
export async function readGenerated(root: string): Promise<ParsedDocument[]> {
  const lists = await Promise.all(
    collectionNames.map(async (name) => {
      const file = join(
        root,
        generatedFolder,
        `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
        '_index.json',
      )
      const read = generated.safeParse(await readJson(file))
      if (!read.success)
        throw new Error(`“${file}” is not as contentlayer writes it. Remove .contentlayer and build again.`)
      return read.data.flatMap(({ parsed }) => parsed.document ?? [])
    }),
  )
  return lists.flat()
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new Error(`“${file}” is missing or cut off. Run “npm run build”, which writes it.`, {
      cause: error,
    })
  }
}
