import type { BlockDefinition } from '../../lib/content/block.ts'
import { calloutBlock } from './callout/callout.block.ts'
import { dotChartBlock } from './dot-chart/dot-chart.block.ts'
import { factBlock } from './fact/fact.block.ts'
import { figureBlock } from './figure/figure.block.ts'
import { keyFiguresBlock } from './key-figures/key-figures.block.ts'
import { pullStatementBlock } from './pull-statement/pull-statement.block.ts'
import { sourceNoteBlock } from './source-note/source-note.block.ts'

/** Every block that MDX may use. It imports no component, so that the parser can read it. */
export const blockDefinitions: readonly BlockDefinition[] = [
  calloutBlock,
  dotChartBlock,
  factBlock,
  figureBlock,
  keyFiguresBlock,
  pullStatementBlock,
  sourceNoteBlock,
]
