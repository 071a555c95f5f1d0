import type { PaidLabel as PaidLabelView } from '#lib/site/frame.ts'

/** The label before a headline, with the way to its explanation. */
export function PaidLabel({ label }: { label: PaidLabelView }) {
  return (
    <p className="inline-flex flex-wrap gap-x-2.5 items-baseline bg-sheet border-s-4 border-poppy px-3 py-2 font-sans text-label">
      <strong className="font-bold">{label.text}</strong>
      <a href={label.explanation.href}>{label.explanation.text}</a>
    </p>
  )
}

/** The label on a card. */
export function CardLabel({ label }: { label: PaidLabelView | null }) {
  return label && <p className="font-sans text-label font-bold">{label.text}</p>
}
