import { addressOf } from '../../content/addresses.ts'
import { collections } from '../../content/collections.ts'
import { ownAddress } from '../../content/graph/own-address.ts'
import { decodeText } from '../../content/parse/decode-text.ts'
import { readYaml } from '../../content/parse/fields/read-yaml.ts'
import { collectionOf, slugOf } from '../../content/parse/parse-document.ts'
import { splitFrontMatter } from '../../content/parse/split-front-matter.ts'
import { readContent, type SourceFile } from '../../content/read-content.ts'
import { collectionNames } from '../../content/schema/field.ts'

/** Something that a reference may name, with the line that tells an editor what it is. */
export interface Choice {
  value: string
  title: string
}

/** What each target of a reference offers now: a collection’s slugs, `media` the pictures, `address` the pages. */
export type Choices = ReadonlyMap<string, readonly Choice[]>

/**
 * What references may name, from the files below a project’s root. A file with faults counts by its name, and a draft
 * like any other: whether a reference is right stays the check’s to say.
 */
export async function readChoices(root: string): Promise<Choices> {
  const { files, media } = await readContent(root)
  const addresses: Choice[] = [{ value: addressOf.hub, title: 'The front page' }]
  const pictures = [...media].map((value) => ({ value, title: `content/media/${value}` }))
  const choices = new Map<string, Choice[]>([
    ...collectionNames.map((name): [string, Choice[]] => [name, []]),
    ['address', addresses],
    ['media', pictures],
  ])
  for (const source of files) {
    const collection = collectionOf(source.file)
    const slug = slugOf(source.file)
    const title = titleOf(source)
    choices.get(collection)?.push({ value: slug, title })
    const address = ownAddress({ collection, slug })
    if (address !== undefined) addresses.push({ value: address, title })
  }
  return choices
}

function titleOf({ file, bytes }: SourceFile): string {
  const { text = '' } = decodeText(bytes)
  const { parts } = splitFrontMatter(text, collections[collectionOf(file)].extension)
  const data = parts ? (readYaml(parts.yaml).data ?? {}) : {}
  const title = [data.title, data.name, data.label].find((value) => typeof value === 'string') ?? file
  return typeof data.status === 'string' && data.status !== 'published' ? `${title} (${data.status})` : title
}
