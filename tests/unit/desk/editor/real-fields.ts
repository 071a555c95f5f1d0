import { collections } from '#lib/content/collections.ts'
import { collectionOf } from '#lib/content/parse/parse-document.ts'
import { splitFrontMatter } from '#lib/content/parse/split-front-matter.ts'
import { readContent } from '#lib/content/read-content.ts'
import type { CollectionName } from '#lib/content/schema/field.ts'

/** The fields of a file of the real content, as YAML. */
export interface RealFields {
  file: string
  collection: CollectionName
  yaml: string
}

/** The fields of every file of the project's content. */
export async function readRealFields(root: string): Promise<readonly RealFields[]> {
  const { files } = await readContent(root)
  return files.map(({ file, bytes }) => {
    const collection = collectionOf(file)
    const { parts } = splitFrontMatter(new TextDecoder().decode(bytes), collections[collection].extension)
    if (!parts) throw new Error(`${file} has no fields.`)
    return { file, collection, yaml: parts.yaml }
  })
}
