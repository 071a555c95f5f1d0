import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { blockDefinitions } from '#components/blocks/definitions.ts'
import { collections } from '#lib/content/collections.ts'
import { describeFields } from '#lib/content/describe-fields.ts'

const one = z.strictObject({
  slug: z
    .string()
    .min(1)
    .meta({ references: 'facts', title: 'Slug', examples: ['one'] }),
  slugs: z
    .array(z.string().meta({ references: 'topics' }))
    .min(1)
    .max(4)
    .meta({ examples: [['one', 'two']] }),
  words: z.string().min(3).max(80).optional(),
  count: z
    .number()
    .int()
    .positive()
    .meta({ description: 'How many.', examples: [5] }),
  share: z.number().min(0).max(1).default(0.5),
  size: z.enum(['large', 'small']).default('small'),
  form: z.string().regex(/^[a-z]+$/, 'must be in lower case'),
  picture: z.string().meta({ references: 'media' }),
})
const fields = describeFields(one)
const fieldOf = (name: string) => fields.find((field) => field.name === name)

describe('the description of a field', () => {
  it('says what it is', () => {
    expect(fields.map(({ name, type }) => [name, type])).toEqual([
      ['slug', 'slug'],
      ['slugs', 'list of slugs'],
      ['words', 'text'],
      ['count', 'whole number'],
      ['share', 'number'],
      ['size', 'one of'],
      ['form', 'text'],
      ['picture', 'file name'],
    ])
  })

  it('says whether it must be written, and what stands for it', () => {
    expect(fields.filter(({ required }) => required).map(({ name }) => name)).toEqual([
      'slug',
      'slugs',
      'count',
      'form',
      'picture',
    ])
    expect(fieldOf('size')?.preset).toBe('small')
    expect(fieldOf('words')?.preset).toBe('')
  })

  it('says its limits, in the words of its own errors where it has a form', () => {
    expect(fields.map(({ limits }) => limits)).toEqual([
      [],
      ['1 to 4 entries'],
      ['3 to 80 characters'],
      ['more than 0'],
      ['0 to 1'],
      [],
      ['must be in lower case'],
      [],
    ])
    expect(fieldOf('size')?.choices).toEqual(['large', 'small'])
  })

  it('carries title, description, example and what it refers to', () => {
    expect(fieldOf('slug')).toMatchObject({ title: 'Slug', example: 'one', references: 'facts' })
    expect(fieldOf('slugs')).toMatchObject({ example: 'one two', references: 'topics' })
    expect(fieldOf('count')).toMatchObject({ description: 'How many.', example: '5' })
  })
})

describe('every schema of the project', () => {
  const schemas: [string, z.core.$ZodType][] = [
    ...blockDefinitions.map(({ name, props }): [string, z.core.$ZodType] => [name, props]),
    ...Object.entries(collections).map(([name, { schema }]): [string, z.core.$ZodType] => [name, schema]),
  ]

  it.each(schemas)('%s has a title, a description and an example for each of its fields', (_, schema) => {
    for (const { name, title, description, example } of describeFields(schema))
      expect([title, description, example].filter(Boolean), name).toHaveLength(3)
  })
})
