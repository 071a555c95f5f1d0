import { ArticleHeader } from '#components/article/ArticleHeader.tsx'
import { AuthorBox } from '#components/article/AuthorBox.tsx'
import { Body } from '#components/article/Body.tsx'
import { FigureList } from '#components/article/FigureList.tsx'
import { MoreStories } from '#components/article/MoreStories.tsx'
import { ReturnLink } from '#components/article/ReturnLink.tsx'
import { SeriesBox } from '#components/article/SeriesBox.tsx'
import { Sidebar } from '#components/article/Sidebar.tsx'
import type { GuideView } from '#lib/site/style-guide/guide-view.ts'
import { ifThere, type Specimen } from './specimen.ts'

/** What an article is made of, in the order in which a reader meets it. */
export function storySpecimens(view: GuideView): Specimen[] {
  const { article } = view
  const { frame } = article
  const { words } = frame
  return [
    {
      id: 'part-article-header',
      title: 'Article header',
      note: 'From the paid label to the quilt: what a reader knows before the first sentence.',
      components: ['ArticleHeader'],
      width: 'page',
      drawn: (
        <div className="wrap">
          <ArticleHeader view={article} />
        </div>
      ),
    },
    {
      id: 'part-prose',
      title: 'Prose',
      note: 'What Markdown becomes: the first of each element in the site’s own texts.',
      components: ['Body'],
      width: 'column',
      drawn: (
        <div className="prose prose-lead">
          <Body tree={view.prose} facts={view.facts} words={words} />
        </div>
      ),
    },
    {
      id: 'part-sidebar',
      title: 'Beside the text',
      note: 'Key figures, each with its qualifier and the way to its source; topics and places under them.',
      components: ['Sidebar', 'FigureList'],
      width: 'column',
      drawn: <Sidebar view={article} />,
    },
    {
      id: 'part-figure-list',
      title: 'Figure list',
      note: 'Figures one under the other. The label is a term, the figure its description.',
      components: ['FigureList'],
      width: 'column',
      drawn: <FigureList facts={article.keyFigures} />,
    },
    {
      id: 'part-return-link',
      title: 'Return link',
      note: 'The way back to the supplement, as the printed page has it: the nearest thing to a button.',
      components: ['ReturnLink'],
      width: 'column',
      drawn: <ReturnLink frame={frame} />,
    },
    ...ifThere(article.series, (series) => ({
      id: 'part-series-box',
      title: 'Series box',
      note: 'Where an article stands in its series.',
      components: ['SeriesBox'],
      width: 'column',
      drawn: <SeriesBox series={series} words={words} />,
    })),
    {
      id: 'part-author-box',
      title: 'Author box',
      note: 'Who wrote it and, where it was paid for, who paid.',
      components: ['AuthorBox'],
      width: 'column',
      drawn: <AuthorBox author={article.author} heading={words.author} />,
    },
    {
      id: 'part-more-stories',
      title: 'More stories',
      note: 'Featured stories with their quilts, related ones with the reason beside them.',
      components: ['MoreStories'],
      width: 'page',
      drawn: <MoreStories view={article} />,
    },
  ]
}
