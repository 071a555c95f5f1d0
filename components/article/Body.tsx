import type { Root } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { blockComponents } from '#components/blocks/components.tsx'
import type { FactView } from '#lib/site/fact-view.ts'
import type { Words } from '#lib/site/words.ts'

interface BodyProps {
  tree: Root
  /** Every fact that the tree's blocks may name. */
  facts: readonly FactView[]
  words: Words
}

/** Turns a body's tree into elements; nothing of it is evaluated. */
export function Body({ tree, facts, words }: BodyProps) {
  return toJsxRuntime(tree, {
    Fragment,
    jsx,
    jsxs,
    passNode: true,
    components: blockComponents(facts, words),
  })
}
