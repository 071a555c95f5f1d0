import { Headline, Kicker, Standfirst } from '#components/page/Heading.tsx'
import { PaidLabel } from '#components/page/PaidLabel.tsx'
import { Quilt } from '#components/page/Quilt.tsx'
import type { ArticleView } from '#lib/site/article-view.ts'

/** From the paid label to the quilt: what a reader knows before the first sentence. */
export function ArticleHeader({ view }: { view: ArticleView }) {
  const { words } = view.frame
  return (
    <header className="border-b border-rule pb-8">
      <div className="pt-8">{view.label && <PaidLabel label={view.label} />}</div>
      <div className="mt-4 grid items-end gap-[clamp(1.5rem,4vw,3.5rem)] desk:grid-cols-[1.25fr_1fr]">
        <div className="min-w-0">
          <Kicker>
            <a href={view.kicker.href} className="headline-link">
              {view.kicker.text}
            </a>
          </Kicker>
          <Headline>{view.title}</Headline>
          <Standfirst>{view.standfirst}</Standfirst>
          <p className="mt-5 font-sans text-label text-soft">
            {words.by}{' '}
            <a href={view.author.href} rel="author" className="headline-link font-bold !text-ink">
              {view.author.text}
            </a>{' '}
            · <time dateTime={view.isoDate}>{view.date}</time> · {view.readingTime}
          </p>
        </div>
        <Quilt quilt={view.quilt} label={words.quilt} className="rounded-[2px] print:!w-64" />
      </div>
    </header>
  )
}
