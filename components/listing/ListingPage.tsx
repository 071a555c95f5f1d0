import { Headline, Kicker, Standfirst } from '#components/page/Heading.tsx'
import { PageShell } from '#components/page/PageShell.tsx'
import { Quilt } from '#components/page/Quilt.tsx'
import { StoryRows } from '#components/page/StoryRows.tsx'
import type { ListingView } from '#lib/site/listing-view.ts'

/** The page of a topic, an author, a series or a place. */
export function ListingPage({ view }: { view: ListingView }) {
  const { words } = view.frame
  return (
    <PageShell frame={view.frame}>
      <div className="wrap pb-6">
        <div className="grid items-end gap-x-[clamp(1.5rem,4vw,3.5rem)] gap-y-6 border-b-2 border-ink pt-10 pb-8 tablet:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
          <div>
            <Kicker>{view.kicker}</Kicker>
            <Headline>{view.title}</Headline>
            <Standfirst>{view.description}</Standfirst>
            <p className="mt-4 font-sans text-label text-soft">{view.details.join(' · ')}</p>
            {view.link && (
              <p className="mt-2 font-sans text-label">
                <a href={view.link.href} {...(view.link.sponsored ? { rel: 'sponsored' } : {})}>
                  {view.link.text}
                </a>
              </p>
            )}
          </div>
          <Quilt quilt={view.quilt} />
        </div>
        <h2 className="sr-only">{words.stories}</h2>
        <div className="pt-6">
          <StoryRows cards={view.cards} words={words} ordered={view.ordered} />
        </div>
      </div>
    </PageShell>
  )
}
