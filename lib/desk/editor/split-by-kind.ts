import type { z } from 'zod'

type JsonSchema = z.core.JSONSchema.JSONSchema

/**
 * Writes a choice between kinds as `if` and `then`. Of `oneOf`, the YAML language server can tell only that no branch
 * fits (a sponsor on an editorial article: “Value must be paid”); this way it names the field that is wrong.
 */
export function splitByKind(schema: JsonSchema, discriminator: string): JsonSchema {
  const { oneOf, ...rest } = schema
  const branches = (oneOf ?? []).map((branch) => {
    const kind = fieldOf(branch, discriminator)
    return { branch, kind, value: kind?.const, meaning: kind?.description ?? '' }
  })
  return {
    ...rest,
    type: 'object',
    properties: {
      [discriminator]: {
        type: 'string',
        title: branches[0]?.kind?.title ?? discriminator,
        description: branches.map(({ value, meaning }) => `${value}: ${meaning}`).join(' '),
        enum: branches.flatMap(({ value }) => (value === undefined ? [] : [value])),
        enumDescriptions: branches.map(({ meaning }) => meaning),
      },
    },
    required: [discriminator],
    allOf: branches.map(({ branch, value }) => ({
      if: {
        type: 'object',
        properties: { [discriminator]: value === undefined ? {} : { const: value } },
        required: [discriminator],
      },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword, never awaited.
      then: branch,
    })),
  }
}

function fieldOf(schema: z.core.JSONSchema.JSONSchema, name: string): JsonSchema | undefined {
  const field = schema.properties?.[name]
  return typeof field === 'object' ? field : undefined
}
