import { Kicker, Standfirst } from '#components/page/Heading.tsx'
import { PaidLabel } from '#components/page/PaidLabel.tsx'
import { CardByline, CardLink } from '#components/page/Story.tsx'
import type { Card } from '#lib/site/card.ts'
import type { Words } from '#lib/site/words.ts'

/** The front page's first story. */
export function Lead({ card, words }: { card: Card; words: Words }) {
  return (
    <article className="pt-8 pb-11">
      {card.label && <PaidLabel label={card.label} />}
      <div className="mt-4 grid items-end gap-x-[clamp(1.5rem,5vw,5rem)] gap-y-4 desk:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
        <div>
          <Kicker>{card.kicker}</Kicker>
          <h2 className="mt-1.5 text-[clamp(2.1rem,5.4vw,4.3rem)] font-medium leading-none tracking-[-0.024em]">
            <CardLink card={card} />
          </h2>
        </div>
        <div className="space-y-3.5">
          <Standfirst>{card.standfirst}</Standfirst>
          <CardByline card={card} words={words} />
        </div>
      </div>
    </article>
  )
}
