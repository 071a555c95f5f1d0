import type { Element } from 'hast'
import type { Components } from 'hast-util-to-jsx-runtime'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { FactView } from '#lib/site/fact-view.ts'
import type { Words } from '#lib/site/words.ts'
import { Callout } from './callout/Callout.tsx'
import { calloutBlock } from './callout/callout.block.ts'
import { DotChart } from './dot-chart/DotChart.tsx'
import { dotChartBlock } from './dot-chart/dot-chart.block.ts'
import { Fact } from './fact/Fact.tsx'
import { factBlock } from './fact/fact.block.ts'
import { Figure } from './figure/Figure.tsx'
import { figureBlock } from './figure/figure.block.ts'
import { KeyFiguresBlock } from './key-figures/KeyFiguresBlock.tsx'
import { keyFiguresBlock } from './key-figures/key-figures.block.ts'
import { PullStatement } from './pull-statement/PullStatement.tsx'
import { pullStatementBlock } from './pull-statement/pull-statement.block.ts'
import { SourceNote } from './source-note/SourceNote.tsx'
import { sourceNoteBlock } from './source-note/source-note.block.ts'

interface BlockElementProps {
  node?: Element | undefined
  children?: ReactNode
}

/** The component of each block in MDX, with the facts that their props name. */
export function blockComponents(facts: readonly FactView[], words: Words): Partial<Components> {
  const bySlug = new Map(facts.map((fact) => [fact.slug, fact]))
  const factOf = (slug: string): FactView => {
    const fact = bySlug.get(slug)
    if (!fact) throw new Error(`The view holds no fact “${slug}”. Pass every fact that the body names.`)
    return fact
  }
  const table = {
    [calloutBlock.name]: block(calloutBlock.props, (props, children) => (
      <Callout {...props}>{children}</Callout>
    )),
    [dotChartBlock.name]: block(dotChartBlock.props, ({ fact, each }) => (
      <DotChart fact={factOf(fact)} each={each} words={words} />
    )),
    [factBlock.name]: block(factBlock.props, ({ id, show }) => <Fact fact={factOf(id)} show={show} />),
    [figureBlock.name]: block(figureBlock.props, (props) => <Figure {...props} />),
    [keyFiguresBlock.name]: block(keyFiguresBlock.props, ({ facts: slugs, title }) => (
      <KeyFiguresBlock facts={slugs.map(factOf)} title={title ?? words.keyFigures} />
    )),
    [pullStatementBlock.name]: block(pullStatementBlock.props, (props, children) => (
      <PullStatement {...props}>{children}</PullStatement>
    )),
    [sourceNoteBlock.name]: block(sourceNoteBlock.props, (_, children) => (
      <SourceNote>{children}</SourceNote>
    )),
  }
  return table
}

/** Hands a block's checked props to its component. */
function block<Schema extends z.ZodType>(
  schema: Schema,
  render: (props: z.output<Schema>, children: ReactNode) => ReactNode,
) {
  return ({ node, children }: BlockElementProps): ReactNode =>
    render(schema.parse(node?.data?.block?.props), children)
}
