import { z } from 'zod'
import { blockDefinitions } from '../../../components/blocks/definitions.ts'
import type { BlockDefinition } from '../../content/block.ts'
import { collections } from '../../content/collections.ts'
import { collectionNames } from '../../content/schema/field.ts'
import { snippetField, snippetValue } from './snippet-field.ts'

type JsonSchema = z.core.JSONSchema.JSONSchema

/** A snippet as VS Code has it. */
export interface Snippet {
  scope: 'mdx'
  prefix: readonly string[]
  description: string
  body: readonly string[]
}

/** A snippet for each block and for the front matter of each kind of MDX document; none names a slug. */
export const buildSnippets = (): Record<string, Snippet> =>
  Object.fromEntries([
    ...collectionNames.flatMap((name) =>
      collections[name].extension === 'mdx'
        ? documentSnippets(z.toJSONSchema(collections[name].schema, { io: 'input' }))
        : [],
    ),
    ...blockDefinitions.map(blockSnippet),
  ])

/** One snippet, or one a kind where the schema is a choice between kinds. */
function documentSnippets(schema: JsonSchema): [string, Snippet][] {
  const { title = '', description = '', oneOf = [schema] } = schema
  return oneOf.map((branch) => {
    const kind = Object.values(branch.properties ?? {}).find(
      (field) => typeof field === 'object' && typeof field.const === 'string',
    )
    const ofKind = typeof kind === 'object' ? kind : undefined
    const name = ofKind ? `${title}: ${ofKind.const}` : title
    // What is fixed takes no tab stop, and so stands before the first.
    const fields = requiredFields(branch)
      .toSorted(([, a], [, b]) => Number(b.const !== undefined) - Number(a.const !== undefined))
      .flatMap(([field, value], index) => snippetField(field, value, ofKind ? index : index + 1))
    return [
      name,
      {
        scope: 'mdx',
        prefix: [`new ${name.replace(':', '').toLowerCase()}`, '---'],
        description: ofKind ? `${description} ${ofKind.description}` : description,
        body: ['---', ...fields, '---', '', '$0'],
      },
    ]
  })
}

function blockSnippet({ name, place, children, props }: BlockDefinition): [string, Snippet] {
  const schema = z.toJSONSchema(props, { io: 'input' })
  const required = requiredFields(schema)
  const optional = Object.keys(schema.properties ?? {}).filter((prop) => !schema.required?.includes(prop))
  const attributes = required.map(([prop, value], index) => ` ${prop}="${snippetValue(value, index + 1)}"`)
  const tag = `<${name}${attributes.join('')}`
  const body =
    children === 'none'
      ? [place === 'text' ? `${tag} />$0` : `${tag} />`, ...(place === 'text' ? [] : ['$0'])]
      : [`${tag}>`, `$${required.length + 1}`, `</${name}>`, '$0']
  const meaning = required.map(([, value]) => value.description ?? '').filter(Boolean)
  const may = optional.length > 0 ? [`May also have: ${optional.join(', ')}.`] : []
  return [
    name,
    {
      scope: 'mdx',
      prefix: [name, `<${name}`],
      description: [...meaning, ...may].join(' ') || `The block ${name}.`,
      body,
    },
  ]
}

const requiredFields = ({ properties = {}, required = [] }: JsonSchema): [string, JsonSchema][] =>
  Object.entries(properties).flatMap(([name, value]): [string, JsonSchema][] =>
    required.includes(name) && typeof value === 'object' ? [[name, value]] : [],
  )
