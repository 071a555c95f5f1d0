import type { Metadata } from 'next'
import { NumbersPage } from '#components/text/NumbersPage.tsx'
import { readGraph } from '#lib/content/read-graph.ts'
import { buildNumbersView } from '#lib/site/page-view.ts'
import { toMetadata } from '../metadata.ts'

export async function generateMetadata(): Promise<Metadata> {
  return toMetadata(buildNumbersView(await readGraph()).head)
}

export default async function Page() {
  return <NumbersPage view={buildNumbersView(await readGraph())} />
}
