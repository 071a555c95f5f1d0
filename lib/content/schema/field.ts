import { z } from 'zod'

/** The collections under `content/`; each name is a folder's, and `references` in a field's meta is one of them. */
export const collectionNames = [
  'addresses',
  'articles',
  'authors',
  'facts',
  'pages',
  'places',
  'series',
  'sites',
  'sponsors',
  'styles',
  'supplements',
  'topics',
] as const
export type CollectionName = (typeof collectionNames)[number]

/** What a field tells the person who fills it in; examples are valid values. */
export interface FieldMeta {
  title: string
  description: string
  examples: readonly unknown[]
}

/** A single line of text, without space at either end. */
export const text = (meta: FieldMeta, limits: { min?: number; max?: number } = {}) =>
  z
    .string()
    .min(limits.min ?? 1)
    .max(limits.max ?? 400)
    .regex(/^\S(?:[^\n]*\S)?$/u, 'must be one line without space at its ends')
    .meta({ ...meta })

/** The slug of a document in another collection; the graph resolves it. */
export const reference = (collection: CollectionName, meta: FieldMeta) =>
  z
    .string()
    .min(1)
    .meta({ ...meta, references: collection })

/** Slugs of documents in another collection, in order, none twice. */
export const references = (collection: CollectionName, meta: FieldMeta, min = 0) =>
  z
    .array(z.string().min(1).meta({ references: collection }))
    .min(min)
    .refine((slugs) => new Set(slugs).size === slugs.length, 'must not name the same document twice')
    .meta({ ...meta })

/** A calendar day as `YYYY-MM-DD`; it stays a string until it is displayed. */
export const day = (meta: FieldMeta) => z.iso.date('must be a real day, written YYYY-MM-DD').meta({ ...meta })

/** An address of this site, from its root, with a slash at the end; the graph proves that it exists. */
export const siteAddress = (meta: FieldMeta) =>
  z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)*$/, 'must begin and end with a slash, such as /topics/health-equity/')
    .meta({ ...meta, references: 'address' })

/** An address outside the site. */
export const webAddress = (meta: FieldMeta) =>
  z.url({ protocol: /^https$/, error: 'must be a whole https address' }).meta({ ...meta })
