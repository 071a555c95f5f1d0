import type { SeriesView } from '#lib/site/article-view.ts'
import type { Words } from '#lib/site/words.ts'

/** Where this article stands in its series, and the way to the other parts. */
export function SeriesBox({ series, words }: { series: SeriesView; words: Words }) {
  return (
    <section aria-labelledby="series" className="border-t border-rule py-6">
      <p className="font-sans text-label text-soft">
        {words.partOf} · {series.position}
      </p>
      <h2 id="series" className="mt-1 text-xl font-semibold leading-tight">
        <a href={series.href} className="headline-link">
          {series.title}
        </a>
      </h2>
      <ol className="mt-3 list-decimal space-y-2 ps-5 text-note marker:text-soft">
        {series.parts.map(({ text, href, current }) => (
          <li key={href}>
            {current ? (
              <>
                <span aria-current="true">{text}</span>{' '}
                <span className="font-sans text-label text-soft">({words.thisPart})</span>
              </>
            ) : (
              <a href={href}>{text}</a>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
