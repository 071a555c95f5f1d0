import { addressOf } from '../addresses.ts'
import { collections } from '../collections.ts'
import type { ParsedDocument } from '../document.ts'
import { referencesIn } from '../graph/find-references.ts'
import { ownAddress } from '../graph/own-address.ts'
import { readYaml } from '../parse/fields/read-yaml.ts'
import { collectionOf, slugOf } from '../parse/parse-document.ts'
import { splitFrontMatter } from '../parse/split-front-matter.ts'
import type { CollectionName } from '../schema/field.ts'
import { editFields } from './edit-fields.ts'
import { type Rename, renameInBody } from './rename-in-body.ts'

/** A document that gets another slug. */
export interface Renaming {
  collection: CollectionName
  from: string
  to: string
}

/**
 * The text of a document in which every field, link and block that named the old slug or its address names the new one;
 * every other byte stays, the ends of its lines as well. Throws where a link is written in a form that hides its address.
 */
export function renameReferences(file: string, text: string, renaming: Renaming): string {
  const collection = collectionOf(file)
  const { extension, schema } = collections[collection]
  const { parts } = splitFrontMatter(text, extension)
  if (!parts) return text
  const rename = renamerFor({ collection, slug: slugOf(file) }, renaming)
  const changes = referencesIn(schema, readYaml(parts.yaml).data).flatMap(({ path, target, value }) => {
    const renamed = rename(target, value)
    const steps = path.map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    return renamed === undefined ? [] : [{ path: steps, value: renamed }]
  })
  const yamlEnd = parts.yamlStart + parts.yaml.length
  return (
    text.slice(0, parts.yamlStart) +
    editFields(parts.yaml, changes) +
    text.slice(yamlEnd, parts.bodyStart) +
    (parts.body === null ? '' : renameInBody(parts.body, rename))
  )
}

/** How the references of one document change with a renaming; links have the target `address`. */
export function renamerFor(
  document: Pick<ParsedDocument, 'collection' | 'slug'>,
  { collection, from, to }: Renaming,
): Rename {
  const before = ownAddress({ collection, slug: from })
  const after = ownAddress({ collection, slug: to })
  const isLedger = ownAddress(document) === addressOf.numbers
  return (target, value) => {
    if (target === collection) return value === from ? to : undefined
    if (target !== 'address') return undefined
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(value) ?? []
    if (before !== undefined && path === before) return `${after}${rest}`
    const inLedger = path === addressOf.numbers || (path === '' && isLedger)
    return collection === 'facts' && inLedger && rest === `#${from}` ? `${path}#${to}` : undefined
  }
}
