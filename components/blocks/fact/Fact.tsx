import type { FactView } from '#lib/site/fact-view.ts'

/** A figure in a sentence, its qualifier with it, linked to its entry in the ledger. */
export function Fact({ fact, show }: { fact: FactView; show: 'full' | 'figure' }) {
  const text = show === 'full' ? fact.full : [fact.qualifier, fact.figure].filter(Boolean).join(' ')
  return (
    <a href={fact.href} className="decoration-poppy decoration-dotted decoration-2 underline-offset-[0.2em]">
      {text}
    </a>
  )
}
