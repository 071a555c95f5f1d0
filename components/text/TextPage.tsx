import { PageShell } from '#components/page/PageShell.tsx'
import type { PageView } from '#lib/site/page-view.ts'
import { TextColumns } from './TextColumns.tsx'

/** A page that is its text alone, such as the one on paid content. */
export function TextPage({ view }: { view: PageView }) {
  return (
    <PageShell frame={view.frame}>
      <article>
        <TextColumns view={view} />
      </article>
    </PageShell>
  )
}
