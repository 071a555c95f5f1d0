import type { Metadata } from 'next'
import { TextPage } from '#components/text/TextPage.tsx'
import { readGraph } from '#lib/content/read-graph.ts'
import { buildPageView } from '#lib/site/page-view.ts'
import { toMetadata } from '../metadata.ts'
import { readSlug, slugParams } from '../params.ts'

interface Props {
  params: Promise<{ slug: string }>
}

const readView = async ({ params }: Props) => buildPageView(await readGraph(), await readSlug(params))

// The page of the ledger has a route of its own.
export const generateStaticParams = () =>
  slugParams(({ pages }) => pages.filter(({ slug }) => slug !== 'numbers'))

export async function generateMetadata(props: Props): Promise<Metadata> {
  return toMetadata((await readView(props)).head)
}

export default async function Page(props: Props) {
  return <TextPage view={await readView(props)} />
}
