import { PageShell } from '#components/page/PageShell.tsx'
import type { ArticleView } from '#lib/site/article-view.ts'
import { ArticleHeader } from './ArticleHeader.tsx'
import { AuthorBox } from './AuthorBox.tsx'
import { Body } from './Body.tsx'
import { MoreStories } from './MoreStories.tsx'
import { ReturnLink } from './ReturnLink.tsx'
import { SeriesBox } from './SeriesBox.tsx'
import { Sidebar } from './Sidebar.tsx'

/** An article, in the order that the printed page has it. */
export function ArticlePage({ view }: { view: ArticleView }) {
  const { frame } = view
  return (
    <PageShell frame={frame}>
      <article className="wrap">
        <ArticleHeader view={view} />
        <div className="grid justify-center gap-x-[clamp(2rem,6vw,5rem)] gap-y-8 pt-10 pb-6 desk:grid-cols-[minmax(0,38rem)_minmax(0,17rem)]">
          <div className="prose prose-lead min-w-0">
            <Body tree={view.body} facts={view.facts} words={frame.words} />
          </div>
          <Sidebar view={view} />
          <div className="min-w-0">
            <ReturnLink frame={frame} />
            {view.series && <SeriesBox series={view.series} words={frame.words} />}
            <AuthorBox author={view.author} heading={frame.words.author} />
          </div>
        </div>
      </article>
      <MoreStories view={view} />
    </PageShell>
  )
}
