import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isArticle } from './checks/check-budgets.ts'
import { type FinishedSite, sizesIn } from './finish-site.ts'
import { measureFirstVisit } from './first-visit.ts'

const size = z.object({ address: z.string(), bytes: z.number() })

const reportSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('published'),
    pages: z.number(),
    bytes: z.number(),
    largest: size,
    firstVisit: size.extend({ requests: z.number() }).nullable(),
  }),
  z.object({ outcome: z.literal('refused'), faults: z.array(z.string()) }),
])

/** What the adapter tells the command that runs it: the numbers of a published site, or why it is none. */
export type Report = z.output<typeof reportSchema>

/** Where the adapter leaves its report; without one, the adapter did not run. */
export const reportFile = (root: string): string => join(root, '.next', 'publish-report.json')

/** Sums up a finished site; bytes are those that travel. */
export function buildReport({ files, pages }: FinishedSite): Report {
  const sizeOf = sizesIn(files)
  const sizes = pages.map((page) => ({ address: page.address, bytes: sizeOf(page.file) }))
  const visits = pages
    .filter(isArticle)
    .map((page) => ({ address: page.address, ...measureFirstVisit(page, sizeOf) }))
  return {
    outcome: 'published',
    pages: pages.length,
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    largest: largestOf(sizes) ?? { address: '', bytes: 0 },
    firstVisit: largestOf(visits) ?? null,
  }
}

const largestOf = <Size extends { bytes: number }>(sizes: readonly Size[]): Size | undefined =>
  sizes.toSorted((a, b) => b.bytes - a.bytes)[0]

/** Leaves a report for the command. */
export const writeReport = (root: string, report: Report): Promise<void> =>
  writeFile(reportFile(root), JSON.stringify(report))

/** Reads the adapter's report; `undefined` where the adapter did not run. */
export async function readReport(root: string): Promise<Report | undefined> {
  try {
    return reportSchema.parse(JSON.parse(await readFile(reportFile(root), 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
