import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { browserFlags, findBrowser } from '../tests/harness/find-browser.ts'
import { serveDist } from '../tests/harness/serve-dist.ts'

const addresses = ['/', '/articles/improving-health-equity/']
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const timings = ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time'] as const
const perfect = 100

type Measure = (typeof categories)[number] | (typeof timings)[number]
type Run = Record<Measure, number> & { faults: readonly string[] }

/** Loads a page once, in a fresh browser, as a phone on a slow network would. */
async function measure(url: string, chromePath: string): Promise<Run> {
  const chrome = await launch({
    chromePath,
    chromeFlags: ['--headless=new', ...browserFlags],
    logLevel: 'silent',
  })
  try {
    const result = await lighthouse(url, {
      port: chrome.port,
      logLevel: 'silent',
      onlyCategories: [...categories],
    })
    if (!result) throw new Error(`Lighthouse brought no result for ${url}.`)
    const { lhr } = result
    if (lhr.runtimeError) throw new Error(`Lighthouse failed on ${url}: ${lhr.runtimeError.message}`)
    const score = (category: string) => Math.round((lhr.categories[category]?.score ?? 0) * 100)
    const value = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN
    const faults = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => id),
    )
    return {
      faults,
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
      'largest-contentful-paint': value('largest-contentful-paint'),
      'cumulative-layout-shift': value('cumulative-layout-shift'),
      'total-blocking-time': value('total-blocking-time'),
    }
  } finally {
    chrome.kill()
  }
}

/** The middle one of an odd number of values. */
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const runs = Number(process.argv[2] ?? 5)
if (!Number.isInteger(runs) || runs < 1 || runs % 2 === 0) {
  console.error(`“${process.argv[2]}” is no number of runs. Name an odd one, such as 5.`)
  process.exit(1)
}
const browser = await findBrowser()
console.log(`Browser: ${browser.path} (${browser.origin}); median of ${runs}`)
const site = await serveDist('dist')
let isPerfect = true
for (const address of addresses) {
  const results: Run[] = []
  for (let run = 0; run < runs; run += 1) results.push(await measure(site.url + address, browser.path))
  const middle = (name: Measure) => median(results.map((result) => result[name]))
  const scores = categories.map((name) => `${name} ${middle(name)}`).join(', ')
  const times = `LCP ${Math.round(middle('largest-contentful-paint'))} ms, CLS ${middle('cumulative-layout-shift').toFixed(3)}, TBT ${Math.round(middle('total-blocking-time'))} ms`
  console.log(`${address}  ${scores}; ${times}`)
  const faults = new Set(results.flatMap((result) => result.faults))
  if (faults.size > 0) console.log(`  cost points: ${[...faults].join(', ')}`)
  isPerfect &&= categories.every((name) => middle(name) >= perfect)
}
site.close()
process.exit(isPerfect ? 0 : 1)
