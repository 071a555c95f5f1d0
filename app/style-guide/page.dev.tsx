import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Metadata } from 'next'
import { GuidePage } from '#components/style-guide/GuidePage.tsx'
import { readGraph } from '#lib/content/read-graph.ts'
import { buildGuideView } from '#lib/site/style-guide/guide-view.ts'
import { readPalette, writeSchemes } from '#lib/site/style-guide/palette.ts'
import { readBlocks } from './read-blocks.ts'
import './style-guide.css'
import './details.css'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Style guide',
  robots: { index: false },
  icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } },
}

export default async function Page() {
  const root = process.cwd()
  const graph = await readGraph()
  const palette = readPalette(await readFile(join(root, 'app', 'styles', 'tokens.css'), 'utf8'))
  const view = buildGuideView(graph, await readBlocks(root, graph), palette)
  return (
    <>
      <style>{writeSchemes(palette)}</style>
      <GuidePage view={view} />
      <script src="/style-guide/names/" defer />
    </>
  )
}
