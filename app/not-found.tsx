import type { Metadata } from 'next'
import { NotFoundPage } from '#components/listing/NotFoundPage.tsx'
import { readGraph } from '#lib/content/read-graph.ts'
import { buildNotFoundView } from '#lib/site/page-view.ts'
import { toMetadata } from './metadata.ts'

export async function generateMetadata(): Promise<Metadata> {
  return toMetadata(buildNotFoundView(await readGraph()).head)
}

export default async function NotFound() {
  return <NotFoundPage view={buildNotFoundView(await readGraph())} />
}
