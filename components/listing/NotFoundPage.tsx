import { Headline, SectionHeading, Standfirst } from '#components/page/Heading.tsx'
import { PageShell } from '#components/page/PageShell.tsx'
import { StoryRows } from '#components/page/StoryRows.tsx'
import { addressOf } from '#lib/content/addresses.ts'
import type { NotFoundView } from '#lib/site/page-view.ts'

/** The page for an address that does not exist: plain words and a way on. */
export function NotFoundPage({ view }: { view: NotFoundView }) {
  const { words } = view.frame
  return (
    <PageShell frame={view.frame}>
      <div className="wrap pb-8">
        <div className="pt-10 pb-10">
          <Headline>{words.notFoundTitle}</Headline>
          <Standfirst>{words.notFoundText}</Standfirst>
          <p className="mt-5">
            <a href={addressOf.hub}>
              {words.returnTo} {view.frame.masthead.name}
            </a>
          </p>
        </div>
        <section aria-labelledby="featured">
          <SectionHeading id="featured">{words.featuredArticles}</SectionHeading>
          <StoryRows cards={view.cards} words={words} />
        </section>
      </div>
    </PageShell>
  )
}
