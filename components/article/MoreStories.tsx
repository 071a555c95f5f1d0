import { SectionHeading } from '#components/page/Heading.tsx'
import { CardLabel } from '#components/page/PaidLabel.tsx'
import { Quilt } from '#components/page/Quilt.tsx'
import type { ArticleView } from '#lib/site/article-view.ts'

/** Featured articles with their quilts, related ones as a column beside them. */
export function MoreStories({ view }: { view: ArticleView }) {
  const { words } = view.frame
  if (view.featured.length + view.related.length === 0) return null
  return (
    <div className="bg-sheet print:hidden">
      <div className="wrap grid gap-x-[clamp(2rem,4vw,4rem)] gap-y-10 pt-10 pb-14 desk:grid-cols-[2fr_1fr]">
        {view.featured.length > 0 && (
          <section aria-labelledby="featured">
            <SectionHeading id="featured">{words.featuredArticles}</SectionHeading>
            <ul className="grid gap-8 tablet:grid-cols-2">
              {view.featured.map((card) => (
                <li key={card.href}>
                  <Quilt quilt={card.quilt} />
                  <div className="mt-3">
                    <CardLabel label={card.label} />
                  </div>
                  <h3 className="mt-1.5 text-[1.35rem] font-semibold leading-[1.15]">
                    <a href={card.href} className="headline-link">
                      {card.title}
                    </a>
                  </h3>
                  <p className="mt-1.5 text-note text-soft">{card.standfirst}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
        {view.related.length > 0 && (
          <section aria-labelledby="related">
            <SectionHeading id="related">{words.relatedArticles}</SectionHeading>
            <ul className="divide-y divide-rule">
              {view.related.map((card) => (
                <li key={card.href} className="py-4 first:pt-0">
                  <CardLabel label={card.label} />
                  <h3 className="mt-1 text-xl font-semibold leading-[1.2]">
                    <a href={card.href} className="headline-link">
                      {card.title}
                    </a>
                  </h3>
                  <p className="mt-1.5 font-sans text-label text-soft">{card.reason}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  )
}
