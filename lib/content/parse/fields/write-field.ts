import { stringify } from 'yaml'
import { showValue } from '../fault.ts'

/** Where a value is written: in a line of YAML or in an attribute of a block. */
export type Notation = 'field' | 'attribute'

/** A field with a value, as an editor would write it: `date: 2024-04-19`, `each="500"`; cut to one short line. */
export function writeField(notation: Notation, step: PropertyKey | undefined, value: unknown): string {
  const written =
    notation === 'attribute'
      ? `"${Array.isArray(value) ? value.join(' ') : String(value)}"`
      : stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim()
  if (typeof step !== 'string') return showValue(written)
  return showValue(notation === 'attribute' ? `${step}=${written}` : `${step}: ${written}`)
}
