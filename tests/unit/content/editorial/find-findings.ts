import type { EditorialFinding } from '#lib/content/editorial/manuscript.ts'
import { readHouse } from '#lib/content/editorial/read-house.ts'
import { structureRules } from '#lib/content/editorial/structure-rules.ts'
import { readDocument } from '#lib/content/parse/parse-document.ts'

const sound = {
  kind: 'editorial',
  title: 'A story about a door',
  standfirst: 'A door has a handle, and that is where it begins.',
  description: 'A story about a door and its handle, told in a few short sentences for a test.',
  kicker: 'Doors',
  author: 'ada',
  date: '2024-04-19',
  status: 'draft',
}

/** An article's text with some of its fields replaced. */
const article = (body: string, fields: Readonly<Record<string, string>> = {}): string => {
  const lines = Object.entries({ ...sound, ...fields }).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  )
  return `---\n${lines.join('\n')}\ntopics:\n  - care\n---\n\n${body}`
}

type Found = EditorialFinding & {
  /** The text of the file from the place of the finding on. */
  written: string
}

/** What the structure rules say of an article. */
export const findings = (body: string, fields: Readonly<Record<string, string>> = {}): Found[] =>
  findingsIn(article(body, fields))

/** What the structure rules say of the text of an article's file. */
export function findingsIn(text: string): Found[] {
  const { manuscript } = readDocument('content/articles/a-door.mdx', new TextEncoder().encode(text))
  if (!manuscript) throw new Error('The article has no text that could be read. Look at its fences.')
  return structureRules
    .flatMap((rule) => rule(manuscript, readHouse('', {})))
    .map((finding) => ({ ...finding, written: text.slice(finding.offset) }))
}
