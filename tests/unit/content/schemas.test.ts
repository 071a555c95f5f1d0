import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { blockDefinitions } from '#components/blocks/definitions.ts'
import { collections } from '#lib/content/collections.ts'
import { coerceAttribute } from '#lib/content/parse/body/block-props.ts'
import { unwrap } from '#lib/content/parse/fields/schema-at.ts'
import { collectionNames } from '#lib/content/schema/field.ts'

interface Field {
  path: string
  schema: z.core.$ZodType
}

/** Every field of a schema: of each option of a union, and of the groups in its lists. */
function fieldsOf(schema: z.core.$ZodType, path: string): Field[] {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodDiscriminatedUnion)
    return inner.options.flatMap((option, index) => fieldsOf(option, `${path} ${index + 1}`))
  if (inner instanceof z.ZodArray) return fieldsOf(inner.element, path)
  if (!(inner instanceof z.ZodObject)) return []
  return Object.entries(inner.shape).flatMap(([name, field]) => [
    { path: `${path}.${name}`, schema: field },
    ...fieldsOf(field, `${path}.${name}`),
  ])
}

/** The meta of a schema or of what it wraps. */
function metaOf(schema: z.core.$ZodType): Record<string, unknown> {
  const inner = unwrap(schema)
  return { ...z.globalRegistry.get(inner), ...z.globalRegistry.get(schema) }
}

const parse = (schema: z.core.$ZodType, value: unknown) => z.safeParse(schema, value)
const ofCollections = collectionNames.flatMap((name) => fieldsOf(collections[name].schema, name))
const ofBlocks = blockDefinitions.flatMap(({ name, props }) => fieldsOf(props, `<${name}>`))

describe.each([...ofCollections, ...ofBlocks])('the field $path', ({ schema }) => {
  const { title, description, examples } = metaOf(schema)

  it('has a title, a description that is a sentence, and an example', () => {
    expect(title).toMatch(/^\p{Lu}/u)
    expect(description).toMatch(/^\S.*\.$|\d$/u)
    expect(examples).toBeInstanceOf(Array)
    expect(examples).not.toHaveLength(0)
  })
})

describe('each example', () => {
  it.each(ofCollections)('of $path is a value that it accepts', ({ schema }) => {
    const { examples } = metaOf(schema)
    for (const example of Array.isArray(examples) ? examples : [])
      expect(parse(schema, example), JSON.stringify(example)).toMatchObject({ success: true })
  })

  it.each(ofBlocks)('of $path is an attribute that it accepts, as it is written in a text', ({ schema }) => {
    const { examples } = metaOf(schema)
    for (const example of Array.isArray(examples) ? examples : []) {
      expect(typeof example).toBe('string')
      expect(parse(schema, coerceAttribute(schema, String(example)))).toMatchObject({ success: true })
    }
  })
})

describe('each schema', () => {
  it.each(collectionNames)('of %s refuses a field that it does not name', (name) => {
    const { error } = z.safeParse(collections[name].schema, { kind: 'paid', invented: 1 })
    expect(JSON.stringify(error?.issues)).toMatch(/unrecognized_keys|invalid_union/)
  })

  it.each(collectionNames)('of %s has a title and a description', (name) => {
    expect(metaOf(collections[name].schema)).toMatchObject({
      title: expect.any(String),
      description: expect.any(String),
    })
  })

  it('has no default for whether search engines may index paid pages', () => {
    const site = {
      origin: 'https://small.example',
      supplement: 'spring',
      city: 'Los Angeles',
      latitude: 34.05,
      longitude: -118.24,
      timeZone: 'America/Los_Angeles',
    }
    const { schema } = collections.sites
    expect(schema.safeParse(site).success).toBe(false)
    expect(schema.safeParse({ ...site, indexPaidPages: false }).success).toBe(true)
  })
})
