import { z } from 'zod'
import { collections } from '../../content/collections.ts'
import { collectionNames } from '../../content/schema/field.ts'
import type { Choices } from './choices.ts'
import { splitByKind } from './split-by-kind.ts'

export type JsonSchema = z.core.JSONSchema.JSONSchema

/** The name of a collection’s JSON Schema file. */
export const schemaName = (collection: string): string => `${collection}.schema.json`

/**
 * The JSON Schema of each collection’s fields, by file name, made from its zod schema: titles, descriptions and
 * examples, and for each reference the names that exist now. It is of draft 7, which every editor’s YAML support reads.
 * What only a function can judge (a slug named twice, a time zone) isn’t in it: `npm run check` stays the judge.
 */
export const buildSchemas = (choices: Choices): Map<string, JsonSchema> =>
  new Map(collectionNames.map((name) => [schemaName(name), buildSchema(collections[name].schema, choices)]))

function buildSchema(schema: z.ZodType, choices: Choices): JsonSchema {
  const built = z.toJSONSchema(schema, {
    target: 'draft-7',
    // As it is written: a field with a default may be left out.
    io: 'input',
    override: ({ jsonSchema }) => {
      offerChoices(jsonSchema, choices)
      // Completion would write “places: []” where the editor is about to name a place.
      if (Array.isArray(jsonSchema.default)) delete jsonSchema.default
    },
  })
  return schema instanceof z.ZodDiscriminatedUnion ? splitByKind(built, schema.def.discriminator) : built
}

function offerChoices(schema: z.core.JSONSchema.BaseSchema, choices: Choices): void {
  // An example is one of the names at best, and one that is gone at worst.
  if (isReference(schema) || (typeof schema.items === 'object' && isReference(schema.items)))
    delete schema.examples
  const { references } = schema
  delete schema.references
  const known = typeof references === 'string' ? (choices.get(references) ?? []) : []
  if (known.length === 0) return
  schema.enum = known.map(({ value }) => value)
  schema.enumDescriptions = known.map(({ title }) => title)
}

const isReference = (schema: object): boolean => 'references' in schema || 'enumDescriptions' in schema
