import type { Metadata } from 'next'
import { HubPage } from '#components/hub/HubPage.tsx'
import { readGraph } from '#lib/content/read-graph.ts'
import { buildHubView } from '#lib/site/hub-view.ts'
import { toMetadata } from './metadata.ts'

export async function generateMetadata(): Promise<Metadata> {
  return toMetadata(buildHubView(await readGraph()).head)
}

export default async function Page() {
  return <HubPage view={buildHubView(await readGraph())} />
}
