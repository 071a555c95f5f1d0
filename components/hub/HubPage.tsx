import { SectionHeading } from '#components/page/Heading.tsx'
import { PageShell } from '#components/page/PageShell.tsx'
import { StoryRows } from '#components/page/StoryRows.tsx'
import type { HubView } from '#lib/site/hub-view.ts'
import { About } from './About.tsx'
import { Lead } from './Lead.tsx'
import { NumbersBand } from './NumbersBand.tsx'
import { Seconds } from './Seconds.tsx'

/** The front page: one lead, two seconds, the figures, then everything else. */
export function HubPage({ view }: { view: HubView }) {
  const { words } = view.frame
  return (
    <PageShell frame={view.frame} frieze={view.frieze}>
      <div className="wrap">
        {view.lead && <Lead card={view.lead} words={words} />}
        {view.second && <Seconds second={view.second} third={view.third} words={words} />}
      </div>
      {view.keyFigures.length > 0 && <NumbersBand facts={view.keyFigures} words={words} />}
      {view.more.length > 0 && (
        <section aria-labelledby="more" className="wrap pt-10">
          <SectionHeading id="more">{words.moreStories}</SectionHeading>
          <StoryRows cards={view.more} words={words} />
        </section>
      )}
      <About view={view} />
    </PageShell>
  )
}
