import type { Root } from 'hast'
import type { BlockDefinition } from '../../content/block.ts'

/** A prop of a block, as its schema has it, in words. */
export interface PropView {
  name: string
  type: string
  description: string
  required: boolean
  /** Its limits, its choices, what stands for it where it is missing, where its values come from. */
  rules: readonly string[]
  example: string
}

/** A block with its example. */
export interface BlockView {
  name: string
  place: BlockDefinition['place']
  children: BlockDefinition['children']
  /** Path of the example from the project's root. */
  file: string
  source: string
  props: readonly PropView[]
  /** The example, or what is wrong with it. */
  body: Root | null
  faults: readonly string[]
}
