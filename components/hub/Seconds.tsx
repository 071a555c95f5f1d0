import { CardLabel } from '#components/page/PaidLabel.tsx'
import { Quilt } from '#components/page/Quilt.tsx'
import { CardByline, CardLink } from '#components/page/Story.tsx'
import type { Card } from '#lib/site/card.ts'
import type { Words } from '#lib/site/words.ts'

function Text({ card, words }: { card: Card; words: Words }) {
  return (
    <div>
      <CardLabel label={card.label} />
      <h3 className="mt-1.5 mb-2.5 text-[clamp(1.6rem,2.6vw,2.15rem)] font-semibold leading-[1.08] tracking-[-0.012em]">
        <CardLink card={card} />
      </h3>
      <p className="mb-3 text-soft">{card.standfirst}</p>
      <CardByline card={card} words={words} />
    </div>
  )
}

/** The second story wide, the third narrow: an order that a reader can see. */
export function Seconds({ second, third, words }: { second: Card; third: Card | null; words: Words }) {
  const columns = third ? 'desk:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]' : ''
  return (
    <div className={`rule-double grid ${columns}`}>
      <article className="grid gap-7 pt-8 pb-10 tablet:grid-cols-2">
        <Text card={second} words={words} />
        <Quilt quilt={second.quilt} className="self-start" />
      </article>
      {third && (
        <article className="grid content-start gap-x-7 gap-y-5 border-t border-rule pt-8 pb-10 tablet:grid-cols-2 desk:ms-[clamp(1.25rem,2.5vw,2.5rem)] desk:grid-cols-1 desk:border-t-0 desk:border-s desk:ps-[clamp(1.25rem,2.5vw,2.5rem)]">
          <Quilt quilt={third.quilt} className="self-start" />
          <Text card={third} words={words} />
        </article>
      )}
    </div>
  )
}
