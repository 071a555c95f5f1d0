import type { Metadata } from 'next'
import { ArticlePage } from '#components/article/ArticlePage.tsx'
import { readGraph } from '#lib/content/read-graph.ts'
import { buildArticleView } from '#lib/site/article-view.ts'
import { toMetadata } from '../../metadata.ts'
import { readSlug, slugParams } from '../../params.ts'

interface Props {
  params: Promise<{ slug: string }>
}

const readView = async ({ params }: Props) => buildArticleView(await readGraph(), await readSlug(params))

export const generateStaticParams = () => slugParams(({ articles }) => articles)

export async function generateMetadata(props: Props): Promise<Metadata> {
  return toMetadata((await readView(props)).head)
}

export default async function Page(props: Props) {
  return <ArticlePage view={await readView(props)} />
}
