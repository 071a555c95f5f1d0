import type { Metadata } from 'next'
import { ListingPage } from '#components/listing/ListingPage.tsx'
import { readGraph } from '#lib/content/read-graph.ts'
import { buildSeriesView } from '#lib/site/listing-view.ts'
import { toMetadata } from '../../metadata.ts'
import { readSlug, slugParams } from '../../params.ts'

interface Props {
  params: Promise<{ slug: string }>
}

const readView = async ({ params }: Props) => buildSeriesView(await readGraph(), await readSlug(params))

export const generateStaticParams = () => slugParams(({ series }) => series)

export async function generateMetadata(props: Props): Promise<Metadata> {
  return toMetadata((await readView(props)).head)
}

export default async function Page(props: Props) {
  return <ListingPage view={await readView(props)} />
}
