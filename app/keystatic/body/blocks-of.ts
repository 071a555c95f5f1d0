import { type ComponentSchema, fields } from '@keystatic/core'
import { block, type ContentComponent, inline, wrapper } from '@keystatic/core/content-components'
import { z } from 'zod'
import type { BlockDefinition } from '#lib/content/block.ts'
import { readBlockProps } from '#lib/content/parse/body/block-props.ts'
import { notesOf, unwrap } from '#lib/content/parse/fields/schema-at.ts'
import { fieldOf } from '../forms/fields-of.ts'
import { patternOf } from '../forms/text-limits.ts'
import { footnoteTags } from './footnotes.ts'

/** The blocks of MDX as components of Keystatic's editor. */
export const blocksOf = (definitions: readonly BlockDefinition[]): Record<string, ContentComponent> =>
  Object.fromEntries(definitions.map((definition) => [definition.name, componentOf(definition)]))

/** Footnotes as components of Keystatic's editor: the mark in a sentence and, at the end, the note. */
export function footnoteComponents(): Record<string, ContentComponent> {
  const schema = {
    id: fields.text({
      label: 'Name',
      description: 'The same for a mark and its note. For example: value',
      validation: {
        isRequired: true,
        pattern: { regex: /^[\w-]+$/, message: 'The name is made of letters, digits and hyphens.' },
      },
    }),
  }
  return {
    [footnoteTags.mark]: inline({ label: 'Footnote mark', schema, ContentView: showProps }),
    [footnoteTags.note]: wrapper({ label: 'Footnote', schema }),
  }
}

const showProps = ({ value }: { value: Readonly<Record<string, unknown>> }) =>
  Object.values(value).filter(Boolean).join(' · ')

function componentOf(definition: BlockDefinition): ContentComponent {
  const { name, place, children, props } = definition
  const schema = Object.fromEntries(
    Object.entries(props.shape).map(([prop, field]) => [prop, propOf(definition, prop, field)]),
  )
  if (children !== 'none') return wrapper({ label: name, schema })
  return place === 'text'
    ? inline({ label: name, schema, ContentView: showProps })
    : block({ label: name, schema, ContentView: showProps })
}

/** A prop is always written as a text between quotes: a list with spaces, a number in digits. */
function propOf(definition: BlockDefinition, prop: string, field: z.core.$ZodType): ComponentSchema {
  const inner = unwrap(field)
  const isText = !(
    inner instanceof z.ZodNumber ||
    inner instanceof z.ZodBoolean ||
    inner instanceof z.ZodArray
  )
  if (isText) return fieldOf(prop, field)
  const { title, description, example } = notesOf(field)
  const label = title || prop
  const optional = z.safeParse(field, undefined).success
  const accepts = (text: string) => (optional && text === '') || isPropRight(definition, prop, field, text)
  return fields.text({
    label,
    description: `${description} For example: ${String(example)}`,
    validation: {
      isRequired: !optional,
      pattern: patternOf(accepts, `${label} is written like “${example}”.`),
    },
  })
}

function isPropRight(
  definition: BlockDefinition,
  prop: string,
  field: z.core.$ZodType,
  text: string,
): boolean {
  const { findings } = readBlockProps(
    {
      type: 'mdxJsxFlowElement',
      name: definition.name,
      attributes: [{ type: 'mdxJsxAttribute', name: prop, value: text }],
      children: [],
    },
    { ...definition, props: z.strictObject({ [prop]: field }) },
  )
  return findings.length === 0
}
