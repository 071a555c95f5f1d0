import { Dots } from '#components/charts/Dots.tsx'
import { About } from '#components/hub/About.tsx'
import { Lead } from '#components/hub/Lead.tsx'
import { NumbersBand } from '#components/hub/NumbersBand.tsx'
import { Seconds } from '#components/hub/Seconds.tsx'
import { Ledger } from '#components/text/Ledger.tsx'
import { TextColumns } from '#components/text/TextColumns.tsx'
import type { GuideView } from '#lib/site/style-guide/guide-view.ts'
import { fill } from '#lib/site/words.ts'
import { ifThere, type Specimen } from './specimen.ts'

/** What the front page is made of, and the pages of text and figures. */
export function frontSpecimens(view: GuideView): Specimen[] {
  const { hub, numbers } = view
  const { words } = hub.frame
  return [
    ...ifThere(hub.lead, (card) => ({
      id: 'part-lead',
      title: 'Lead story',
      note: 'The front page’s first story.',
      components: ['Lead'],
      width: 'page',
      drawn: (
        <div className="wrap">
          <Lead card={card} words={words} />
        </div>
      ),
    })),
    ...ifThere(hub.second, (second) => ({
      id: 'part-seconds',
      title: 'Second and third story',
      note: 'The second wide, the third narrow: an order that a reader can see.',
      components: ['Seconds'],
      width: 'page',
      drawn: (
        <div className="wrap">
          <Seconds second={second} third={hub.third} words={words} />
        </div>
      ),
    })),
    {
      id: 'part-numbers-band',
      title: 'Numbers band',
      note: 'The supplement’s figures across the front page, on a ground of their own.',
      components: ['NumbersBand'],
      width: 'page',
      drawn: <NumbersBand facts={hub.keyFigures} words={words} />,
    },
    {
      id: 'part-about',
      title: 'Series and about',
      note: 'The series with their parts, then what the supplement is and who paid for it.',
      components: ['About'],
      width: 'page',
      drawn: <About view={hub} />,
    },
    {
      id: 'part-text-page',
      title: 'Text page',
      note: 'Headline across, standfirst at the side, text in the wide column.',
      components: ['TextColumns'],
      width: 'page',
      drawn: <TextColumns view={view.page} />,
    },
    {
      id: 'part-figures-ledger',
      title: 'Ledger',
      note: 'Figures with their period, their source or their working. The first three of the site’s.',
      components: ['Ledger'],
      width: 'page',
      drawn: <Ledger ledger={numbers.ledger.slice(0, 3)} words={words} />,
    },
    {
      id: 'part-dots',
      title: 'Dots',
      note: 'A picture to be counted, in rows of thirty. The chart that stands in a story says what one dot is.',
      components: ['Dots'],
      width: 'column',
      drawn: <Dots count={75} label={fill(words.dotsEach, { count: 75, each: '1' })} />,
    },
  ]
}
