import type { FactView } from '#lib/site/fact-view.ts'

/** Figures one under the other, each with its qualifier, its label and the way to its source. */
export function FigureList({ facts }: { facts: readonly FactView[] }) {
  return (
    <dl>
      {facts.map((fact) => (
        <div key={fact.slug} className="mt-5 flex flex-col-reverse justify-end">
          <dt className="mt-1 font-sans text-label text-soft">{fact.label}</dt>
          <dd>
            {fact.qualifier && <span className="mb-1 block font-sans text-label">{fact.qualifier}</span>}{' '}
            <a
              href={fact.href}
              className="inline-block text-figure font-medium tracking-[-0.02em] text-ink no-underline hover:underline"
            >
              {fact.figure}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  )
}
