import { createHash } from 'node:crypto'
import { collections } from '#lib/content/collections.ts'
import { decodeText } from '#lib/content/parse/decode-text.ts'
import { readYaml } from '#lib/content/parse/fields/read-yaml.ts'
import { collectionOf } from '#lib/content/parse/parse-document.ts'
import { type SplitText, splitFrontMatter } from '#lib/content/parse/split-front-matter.ts'
import { Refusal } from '#lib/content/write/refusal.ts'

/** A document's text, its parts and its data, as far as a form needs them. */
export interface DocumentText {
  text: string
  parts: SplitText
  data: Record<string, unknown>
}

/** Reads the text of a document, its path from the project's root; refuses one that a form could not give back. */
export function readDocumentText(file: string, bytes: Uint8Array): DocumentText {
  const { text, finding } = decodeText(bytes)
  if (finding) throw new Refusal(`${file}: ${finding.message}`, finding.remedy)
  if (!Buffer.from(text).equals(bytes))
    throw new Refusal(
      `${file}: its lines end in another way than this form writes them.`,
      'Change it in your text editor.',
    )
  const split = splitFrontMatter(text, collections[collectionOf(file)].extension)
  if (!split.parts) throw new Refusal(`${file}: ${split.finding.message}`, split.finding.remedy)
  const { data, findings } = readYaml(split.parts.yaml)
  if (data) return { text, parts: split.parts, data }
  throw new Refusal(
    `${file} cannot be read.`,
    findings.map(({ message, remedy }) => `${message} ${remedy}`).join('\n'),
  )
}

/** The name that git, and so Keystatic, gives to a version of a file. */
export const versionOf = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
