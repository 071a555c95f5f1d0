import { rm } from 'node:fs/promises'
import { checkContent } from '../content/check-content.ts'
import { formatProblem, isError } from '../content/problem.ts'
import { readClock } from '../content/time/clock.ts'
import { recoverWrites } from '../content/write/recover-writes.ts'
import { BuildError } from './build-error.ts'
import { buildFonts } from './fonts.ts'
import { generateDocuments } from './generate-documents.ts'
import { createProgress } from './progress.ts'
import { recoverDist } from './replace-dist.ts'
import { type Report, readReport, reportFile } from './report.ts'
import { runTool } from './run-tool.ts'

interface BuildOptions {
  /** Where the steps are shown. */
  output: NodeJS.WriteStream
  /** Passes on what Next and contentlayer print. */
  verbose: boolean
}

/** Builds `dist` from the content and returns its numbers. Throws a `BuildError` and leaves `dist` as it was. */
export async function buildSite(root: string, { output, verbose }: BuildOptions): Promise<string> {
  const { step } = createProgress(output, 4)
  const echo = verbose ? output : undefined
  const now = readClock()
  // One clock for the build: every process that it starts reads this one.
  process.env.SOURCE_DATE_EPOCH = String(Math.floor(now / 1000))
  await recoverDist(root)
  for (const line of await recoverWrites(root)) output.write(`${line}\n`)
  const documents = await step('Check content', async (say) => {
    const { problems, documents } = await checkContent(root, { now, cache: true })
    const errors = problems.filter(isError)
    if (errors.length > 0) throw new BuildError(errors.map(formatProblem).join('\n'))
    const others = problems.length > 0 ? `, ${problems.length} to look at: npm run check` : ''
    say(`${documents.length} documents${others}`)
    return documents
  })
  await step('Generate documents', () => generateDocuments(root, documents, echo))
  await step('Subset fonts', () => buildFonts(root))
  const report = await step('Render and finish pages', async (say) => {
    const published = await renderPages(root, echo)
    say(`${published.pages} pages`)
    return published
  })
  return summarize(report)
}

type Echo = NodeJS.WritableStream | undefined
type Published = Extract<Report, { outcome: 'published' }>

async function renderPages(root: string, echo: Echo): Promise<Published> {
  await rm(reportFile(root), { force: true })
  const { status, output } = await runTool(root, ['next/dist/bin/next', 'build'], echo)
  const report = await readReport(root)
  if (report?.outcome === 'refused') throw new BuildError(report.faults.join('\n'))
  if (status !== 0) throw new BuildError(echo ? 'next build failed.' : `next build failed:\n${output.trim()}`)
  if (!report)
    throw new BuildError(
      'The publish adapter did not run, so dist/ is as it was. Let adapterPath in next.config.ts name lib/publish/adapter.mjs.',
    )
  return report
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

function summarize({ pages, bytes, largest, firstVisit }: Published): string {
  const visit = firstVisit
    ? ` A first visit to ${firstVisit.address} takes ${kilobytes(firstVisit.bytes)} in ${firstVisit.requests} requests.`
    : ''
  return `dist/ holds ${pages} pages, ${kilobytes(bytes)} in Brotli; the largest is ${largest.address} with ${kilobytes(largest.bytes)}.${visit}`
}
