import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { NextAdapter } from 'next'
import { readGraph } from '../content/read-graph.ts'
import { expectedAddresses } from '../site/expected-addresses.ts'
import { chooseExportedFiles } from './export-files.ts'
import { formatFault, PublishError } from './fault.ts'
import { finishSite } from './finish-site.ts'
import { readFontLicenses } from './fonts.ts'
import { bundleIslandsOf } from './islands.ts'
import type { ReadMedia } from './place-assets.ts'
import { replaceDist } from './replace-dist.ts'
import { buildReport, writeReport } from './report.ts'
import type { SiteFiles } from './site-files.ts'

/** Finishes Next's export and puts it into `dist`; a fault fails the build and leaves `dist` as it was. */
export const publishAdapter: NextAdapter = {
  name: 'publish',
  async onBuildComplete({ outputs, projectDir }) {
    const files = await readExport(
      projectDir,
      outputs.staticFiles.map(({ filePath }) => filePath),
    )
    await publish(projectDir, files)
  },
}

async function readExport(root: string, filePaths: readonly string[]): Promise<SiteFiles> {
  const sources = new Map(filePaths.map((file) => [addressIn(join(root, 'out'), file), file]))
  const files: SiteFiles = new Map()
  for (const path of chooseExportedFiles([...sources.keys()])) {
    const source = sources.get(path)
    if (source !== undefined) files.set(path, await readFile(source))
  }
  return files
}

const addressIn = (folder: string, file: string): string => `/${relative(folder, file).split(sep).join('/')}`

async function publish(root: string, exported: SiteFiles): Promise<void> {
  const graph = await readGraph()
  try {
    const site = await finishSite({
      files: new Map([...exported, ...(await readFontLicenses())]),
      origin: graph.site.origin,
      expected: expectedAddresses(graph),
      readMedia: mediaOf(root),
      bundleIsland: bundleIslandsOf(root),
    })
    await replaceDist(root, site.files)
    await writeReport(root, buildReport(site))
  } catch (error) {
    if (error instanceof PublishError)
      await writeReport(root, { outcome: 'refused', faults: error.faults.map(formatFault) })
    throw error
  }
}

const mediaOf =
  (root: string): ReadMedia =>
  (address) => {
    const name = /^\/media\/([a-z0-9-]+\.[a-z0-9]+)$/.exec(address)?.[1]
    const file = name && join(root, 'content', 'media', name)
    return file && existsSync(file) ? readFileSync(file) : undefined
  }
