import type { ReactNode } from 'react'
import type { Card } from '#lib/site/card.ts'
import type { Words } from '#lib/site/words.ts'

/** Who wrote a story and how long it takes to read. */
export function CardByline({ card, words }: { card: Card; words: Words }) {
  return (
    <p className="font-sans text-label text-soft">
      {words.by} <span className="font-bold text-ink">{card.author}</span> · {card.readingTime}
    </p>
  )
}

/** A story's headline as a link. */
export function CardLink({ card }: { card: Card }): ReactNode {
  return (
    <a href={card.href} className="headline-link">
      {card.title}
    </a>
  )
}
