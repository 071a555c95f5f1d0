import { type ContentFormField, fields } from '@keystatic/core'
import { blockDefinitions } from '#components/blocks/definitions.ts'
import { blocksOf, footnoteComponents } from './blocks-of.ts'
import { findLoss } from './find-loss.ts'
import { withFootnotes, withFootnoteTags } from './footnotes.ts'
import { mergeBody } from './merge-body.ts'
import { ReadOnlyBody } from './read-only-body.tsx'
import { withoutIndents } from './split-blocks.ts'

type Editor = ReturnType<typeof fields.mdx>

/** A body in the form: the text as it stands in the file, and what is being edited, or why nothing can be. */
export type BodyValue =
  | { original: string; baseline: string; state: ReturnType<Editor['defaultValue']>; loss?: undefined }
  | { original: string; loss: string }

/** The text of a document: Keystatic's editor, kept from changing what its user did not touch. */
export function bodyField(): ContentFormField<BodyValue, BodyValue, string> {
  const editor = fields.mdx({
    label: 'Text',
    components: { ...blocksOf(blockDefinitions), ...footnoteComponents() },
    options: { image: false, heading: [2, 3, 4, 5, 6] },
  })
  const write = (state: ReturnType<Editor['defaultValue']>, slug: string | undefined) =>
    withFootnotes(withoutIndents(new TextDecoder().decode(editor.serialize(state, { slug }).content)))
  return {
    kind: 'form',
    formKind: 'content',
    contentExtension: editor.contentExtension,
    defaultValue: () => ({ original: '', baseline: '', state: editor.defaultValue() }),
    parse(value, extra) {
      const original = new TextDecoder().decode(extra.content)
      try {
        const content = new TextEncoder().encode(withFootnoteTags(original))
        const state = editor.parse(value, { ...extra, content })
        const baseline = write(state, extra.slug)
        const loss = findLoss(original, baseline)
        return loss === undefined ? { original, baseline, state } : { original, loss }
      } catch (error) {
        return { original, loss: error instanceof Error ? error.message : String(error) }
      }
    },
    validate: (value) => value,
    serialize(value, { slug }) {
      const text =
        value.loss === undefined
          ? mergeBody(value.original, value.baseline, write(value.state, slug))
          : value.original
      return {
        value: undefined,
        content: new TextEncoder().encode(text),
        other: new Map(),
        external: new Map(),
      }
    },
    reader: { parse: (_, { content }) => new TextDecoder().decode(content) },
    Input({ value, onChange, ...others }) {
      if (value.loss !== undefined) return <ReadOnlyBody loss={value.loss} text={value.original} />
      return (
        <editor.Input {...others} value={value.state} onChange={(state) => onChange({ ...value, state })} />
      )
    },
  }
}
