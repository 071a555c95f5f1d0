import type { FactView } from '#lib/site/fact-view.ts'
import { FigureList } from './FigureList.tsx'

/** The figures that stand beside an article. */
export function KeyFigures({ title, facts }: { title: string; facts: readonly FactView[] }) {
  if (facts.length === 0) return null
  return (
    <aside
      aria-labelledby="key-figures"
      className="self-start border-t-2 border-ink pt-3 desk:sticky desk:top-6 desk:row-span-2"
    >
      <h2 id="key-figures" className="font-sans text-label font-bold">
        {title}
      </h2>
      <FigureList facts={facts} />
    </aside>
  )
}
