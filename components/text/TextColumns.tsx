import { Body } from '#components/article/Body.tsx'
import { Headline, Standfirst } from '#components/page/Heading.tsx'
import type { PageView } from '#lib/site/page-view.ts'

/** Headline across, standfirst at the side, text in the wide column. */
export function TextColumns({ view }: { view: PageView }) {
  return (
    <div className="wrap pb-14">
      <header className="border-b border-rule pt-10 pb-5">
        <Headline>{view.title}</Headline>
      </header>
      <div className="grid gap-x-[clamp(1.5rem,5vw,5rem)] gap-y-8 pt-8 desk:grid-cols-[minmax(0,4fr)_minmax(0,7fr)]">
        <Standfirst>{view.standfirst}</Standfirst>
        <div className="prose max-w-[38rem]">
          <Body tree={view.body} facts={view.facts} words={view.frame.words} />
        </div>
      </div>
    </div>
  )
}
