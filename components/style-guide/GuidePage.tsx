import { Headline, Standfirst } from '#components/page/Heading.tsx'
import { addressOf } from '#lib/content/addresses.ts'
import type { GuideView } from '#lib/site/style-guide/guide-view.ts'
import { BlockEntry, blockId } from './BlockEntry.tsx'
import { Colors } from './Colors.tsx'
import { Contents } from './Contents.tsx'
import { Entry } from './Entry.tsx'
import { specimenGroups } from './specimen-groups.ts'
import { TypeScale } from './TypeScale.tsx'
import { wholePages } from './whole-pages.ts'

/** The style guide: tokens, blocks and components, each as the site itself uses it. */
export function GuidePage({ view }: { view: GuideView }) {
  const { frame } = view.hub
  const groups = specimenGroups(view)
  const links = [
    {
      title: 'Foundations',
      links: [
        { text: 'Colors', href: '#colors' },
        { text: 'Type', href: '#type' },
        { text: 'Whole pages', href: '#whole-pages' },
      ],
    },
    { title: 'Blocks', links: view.blocks.map(({ name }) => ({ text: name, href: `#${blockId(name)}` })) },
    ...groups.map(({ title, specimens }) => ({
      title,
      links: specimens.map((specimen) => ({ text: specimen.title, href: `#${specimen.id}` })),
    })),
  ]
  return (
    <main className="guide">
      <header className="guide-head">
        <p className="font-sans text-label pb-4">
          <a href={addressOf.hub}>{frame.masthead.name}</a>
        </p>
        <Headline>Style guide</Headline>
        <Standfirst>
          What this site is made of, drawn from its own content in both schemes. It exists while somebody
          develops and is never published.
        </Standfirst>
        <Contents groups={links} />
      </header>
      <section aria-labelledby="foundations">
        <h2 id="foundations" className="guide-group">
          Foundations
        </h2>
        <section id="colors" aria-labelledby="colors-title" className="guide-entry">
          <header className="guide-entry-head">
            <h3 id="colors-title">Colors</h3>
            <p>The tokens of app/styles/tokens.css with their measured contrast. Text has 7:1 at least.</p>
          </header>
          <Colors colors={view.palette.colors} />
        </section>
        <section id="type" aria-labelledby="type-title" className="guide-entry">
          <header className="guide-entry-head">
            <h3 id="type-title">Type</h3>
            <p>Newsreader for reading, Public Sans for labels, in the sizes that have a name.</p>
          </header>
          <TypeScale sizes={view.palette.sizes} sample={view.article.title} />
        </section>
        <section id="whole-pages" aria-labelledby="whole-pages-title" className="guide-entry">
          <header className="guide-entry-head">
            <h3 id="whole-pages-title">Whole pages</h3>
            <p>Better seen in a window of their own.</p>
          </header>
          <ul className="guide-list">
            {wholePages(view).map(({ component, address, note }) => (
              <li key={component}>
                <a href={address}>{component}</a> {note}
              </li>
            ))}
          </ul>
        </section>
      </section>
      <section aria-labelledby="blocks">
        <h2 id="blocks" className="guide-group">
          Blocks
        </h2>
        {view.blocks.map((block) => (
          <BlockEntry key={block.name} block={block} facts={view.facts} words={frame.words} />
        ))}
      </section>
      {groups.map(({ id, title, specimens }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id} className="guide-group">
            {title}
          </h2>
          {specimens.map((specimen) => (
            <Entry key={specimen.id} specimen={specimen} />
          ))}
        </section>
      ))}
    </main>
  )
}
