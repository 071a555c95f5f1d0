import { PageShell } from '#components/page/PageShell.tsx'
import type { NumbersView } from '#lib/site/page-view.ts'
import { Ledger } from './Ledger.tsx'
import { TextColumns } from './TextColumns.tsx'

/** The supplement's figures: what they say, then the ledger. */
export function NumbersPage({ view }: { view: NumbersView }) {
  return (
    <PageShell frame={view.frame}>
      <article>
        <TextColumns view={view} />
        <Ledger ledger={view.ledger} words={view.frame.words} />
      </article>
    </PageShell>
  )
}
