import type { Card } from '#lib/site/card.ts'
import type { Words } from '#lib/site/words.ts'
import { CardLabel } from './PaidLabel.tsx'
import { Quilt } from './Quilt.tsx'
import { CardByline, CardLink } from './Story.tsx'

interface StoryRowsProps {
  cards: readonly Card[]
  words: Words
  /** Whether their order means something and is numbered. */
  ordered?: boolean
}

/** Stories one under the other, each with its quilt, divided by rules. */
export function StoryRows({ cards, words, ordered = false }: StoryRowsProps) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List className="divide-y divide-rule">
      {cards.map((card, index) => (
        <li
          key={card.href}
          className="grid gap-x-[clamp(1.5rem,4vw,3.5rem)] gap-y-4 py-8 first:pt-2 tablet:grid-cols-[minmax(0,4fr)_minmax(0,7fr)]"
        >
          <Quilt quilt={card.quilt} className="self-start" />
          <div>
            <CardLabel label={card.label} />
            <h3 className="mt-1 mb-2 text-[clamp(1.5rem,2.6vw,2rem)] font-semibold leading-[1.1] tracking-[-0.012em]">
              {ordered && <span className="text-soft">{index + 1}. </span>}
              <CardLink card={card} />
            </h3>
            <p className="mb-3 max-w-[38rem] text-soft">{card.standfirst}</p>
            <CardByline card={card} words={words} />
          </div>
        </li>
      ))}
    </List>
  )
}
