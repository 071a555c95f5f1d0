import type { ArticleView } from '#lib/site/article-view.ts'
import type { LinkView } from '#lib/site/frame.ts'
import { FigureList } from './FigureList.tsx'

/** Beside the text: the article's key figures, then what it is about and where it happens. */
export function Sidebar({ view }: { view: ArticleView }) {
  const { words } = view.frame
  return (
    <aside
      aria-label={words.aboutThisStory}
      className="space-y-8 self-start desk:sticky desk:top-6 desk:row-span-2"
    >
      {view.keyFigures.length > 0 && (
        <section aria-labelledby="key-figures" className="border-t-2 border-ink pt-3">
          <h2 id="key-figures" className="font-sans text-label font-bold">
            {words.keyFigures}
          </h2>
          <FigureList facts={view.keyFigures} />
        </section>
      )}
      <Links title={words.topics} links={view.topics} />
      <Links title={words.places} links={view.places} />
    </aside>
  )
}

function Links({ title, links }: { title: string; links: readonly LinkView[] }) {
  if (links.length === 0) return null
  return (
    <section className="border-t border-rule pt-3 print:hidden">
      <h2 className="font-sans text-label font-bold">{title}</h2>
      <ul className="mt-2 space-y-1 text-note">
        {links.map(({ text, href }) => (
          <li key={href}>
            <a href={href} className="inline-block py-0.5">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
