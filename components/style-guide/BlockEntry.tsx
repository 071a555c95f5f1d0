import { Body } from '#components/article/Body.tsx'
import type { FactView } from '#lib/site/fact-view.ts'
import type { BlockView } from '#lib/site/style-guide/block-view.ts'
import type { Words } from '#lib/site/words.ts'
import { Entry } from './Entry.tsx'
import { PropsTable } from './PropsTable.tsx'

const places = { text: 'Within a sentence.', flow: 'On lines of its own, between paragraphs.' }
const contents = {
  none: 'Nothing stands between its tags.',
  text: 'One paragraph of text stands between its tags.',
  flow: 'Paragraphs, lists and other Markdown stand between its tags.',
}

interface BlockEntryProps {
  block: BlockView
  facts: readonly FactView[]
  words: Words
}

/** The fragment of a block's entry. */
export const blockId = (name: string): string => `block-${name.toLowerCase()}`

/** A block: its example as it is written and as it is drawn, and its props. */
export function BlockEntry({ block, facts, words }: BlockEntryProps) {
  const specimen = {
    id: blockId(block.name),
    title: block.name,
    note: `${places[block.place]} ${contents[block.children]}`,
    components: [],
    width: 'column' as const,
    drawn: block.body ? (
      <div className="prose">
        <Body tree={block.body} facts={facts} words={words} />
      </div>
    ) : (
      <ul>
        {block.faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    ),
  }
  return (
    <Entry specimen={specimen}>
      <div>
        <h4>As it is written</h4>
        <pre className="guide-source">
          <code>{block.source}</code>
        </pre>
      </div>
      <div className="guide-whole">
        <h4>Props</h4>
        <PropsTable name={block.name} props={block.props} />
      </div>
    </Entry>
  )
}
