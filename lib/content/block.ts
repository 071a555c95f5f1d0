import type { z } from 'zod'
import type { Fact } from './graph/graph.ts'

/** What a block lets an editor write, and where. Each lives in a folder of its own under `components/blocks`. */
export interface BlockDefinition<Props extends z.ZodObject = z.ZodObject> {
  /** As it is written in MDX. */
  name: string
  /** `text` stands within a sentence, `flow` stands between paragraphs. */
  place: 'text' | 'flow'
  /** What may stand between its tags. */
  children: 'none' | 'text' | 'flow'
  /** A `z.strictObject`; MDX attributes are strings, so lists are written with spaces, numbers as digits. */
  props: Props
  /** A fault that only the ledger can show, as message and remedy; `fact` finds a fact that is known to exist. */
  check?(
    props: z.output<Props>,
    fact: (slug: string) => Fact,
  ): { message: string; remedy: string } | undefined
}
