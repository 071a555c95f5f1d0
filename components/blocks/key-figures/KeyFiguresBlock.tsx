import type { FactView } from '#lib/site/fact-view.ts'

/** One to four figures side by side between two paragraphs. */
export function KeyFiguresBlock({ facts, title }: { facts: readonly FactView[]; title: string }) {
  return (
    <figure className="!my-9 border-y border-rule py-5">
      <figcaption className="font-sans text-label font-bold">{title}</figcaption>
      <dl className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-x-6 gap-y-5">
        {facts.map((fact) => (
          <div key={fact.slug} className="flex flex-col-reverse justify-end">
            <dt className="mt-1 font-sans text-label text-soft">{fact.label}</dt>
            <dd>
              <span className="block min-h-[1.4em] font-sans text-label">{fact.qualifier}</span>{' '}
              <a
                href={fact.href}
                className="inline-block text-3xl font-medium leading-none tracking-[-0.02em] text-ink no-underline hover:underline"
              >
                {fact.figure}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}
