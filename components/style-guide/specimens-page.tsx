import { Folio } from '#components/page/Folio.tsx'
import { Footer } from '#components/page/Footer.tsx'
import { Headline, Kicker, SectionHeading, Standfirst } from '#components/page/Heading.tsx'
import { CoverMasthead, Masthead } from '#components/page/Masthead.tsx'
import { CardLabel, PaidLabel } from '#components/page/PaidLabel.tsx'
import { Quilt } from '#components/page/Quilt.tsx'
import { Sections } from '#components/page/Sections.tsx'
import { CardByline, CardLink } from '#components/page/Story.tsx'
import { StoryRows } from '#components/page/StoryRows.tsx'
import type { GuideView } from '#lib/site/style-guide/guide-view.ts'
import { ifThere, type Specimen } from './specimen.ts'

/** What every page is made of. */
export function pageSpecimens(view: GuideView): Specimen[] {
  const { frame } = view.article
  const { words } = frame
  const [card] = view.cards
  return [
    {
      id: 'part-folio',
      title: 'Folio',
      note: 'Temperature, city and date, over everything.',
      components: ['Folio'],
      width: 'page',
      drawn: <Folio folio={frame.folio} />,
    },
    {
      id: 'part-masthead',
      title: 'Masthead',
      note: 'The supplement’s name on every page but the front page.',
      components: ['Masthead'],
      width: 'page',
      drawn: <Masthead masthead={frame.masthead} />,
    },
    {
      id: 'part-cover',
      title: 'Cover',
      note: 'The name across the front page, over its frieze.',
      components: ['CoverMasthead', 'Quilt'],
      width: 'page',
      drawn: (
        <>
          <CoverMasthead masthead={view.hub.frame.masthead} />
          <Quilt quilt={view.hub.frieze} label={words.quilt} crop className="h-[clamp(9rem,19vw,17rem)]" />
        </>
      ),
    },
    {
      id: 'part-sections',
      title: 'Sections',
      note: 'The way about. A poppy line marks the page that one is on.',
      components: ['Sections'],
      width: 'page',
      drawn: <Sections frame={view.numbers.frame} />,
    },
    {
      id: 'part-headings',
      title: 'Headings',
      note: 'Kicker, headline and standfirst; then a heading over a group of stories.',
      components: ['Kicker', 'Headline', 'Standfirst', 'SectionHeading'],
      width: 'page',
      drawn: (
        <div className="wrap py-8">
          <Kicker>{view.article.kicker.text}</Kicker>
          <Headline>{view.article.title}</Headline>
          <Standfirst>{view.article.standfirst}</Standfirst>
          <div className="pt-10">
            <SectionHeading>{words.moreStories}</SectionHeading>
          </div>
        </div>
      ),
    },
    ...ifThere(view.article.label, (label) => ({
      id: 'part-paid-label',
      title: 'Paid label',
      note: 'Before the headline of whatever somebody paid for; the short form stands on cards.',
      components: ['PaidLabel', 'CardLabel'],
      width: 'column',
      drawn: (
        <div className="space-y-4">
          <PaidLabel label={label} />
          <CardLabel label={label} />
        </div>
      ),
    })),
    {
      id: 'part-story-cards',
      title: 'Story cards',
      note: 'A paid story names who paid for it; an editorial one carries no label, and is shown as soon as there is one.',
      components: ['StoryRows', 'CardLabel', 'CardLink', 'CardByline', 'Quilt'],
      width: 'page',
      drawn: (
        <div className="wrap py-4">
          <StoryRows cards={view.cards} words={words} />
        </div>
      ),
    },
    {
      id: 'part-links',
      title: 'Links',
      note: 'In a sentence with a line, in a headline without one until it is met. Press Tab to see where the poppy ring goes.',
      components: ['CardLink', 'CardByline'],
      width: 'column',
      drawn: (
        <div className="space-y-4">
          <p>
            <a href={view.hub.about.explanation.href}>{view.hub.about.explanation.text}</a>
          </p>
          <CardLabel label={card.label} />
          <p className="text-xl font-semibold leading-tight">
            <CardLink card={card} />
          </p>
          <CardByline card={card} words={words} />
        </div>
      ),
    },
    {
      id: 'part-quilt',
      title: 'Quilt',
      note: 'Drawn from a seed, so that each story has its own. Its colors are the same in both schemes.',
      components: ['Quilt'],
      width: 'column',
      drawn: <Quilt quilt={view.article.quilt} label={words.quilt} className="rounded-[2px]" />,
    },
    {
      id: 'part-footer',
      title: 'Footer',
      note: 'The last lines of every page.',
      components: ['Footer'],
      width: 'page',
      drawn: <Footer frame={frame} />,
    },
  ]
}
