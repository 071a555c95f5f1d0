import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { allPages, type SitePage } from '../tests/browser/pages.ts'
import { browserFlags, findBrowser } from '../tests/harness/find-browser.ts'
import { serveDist } from '../tests/harness/serve-dist.ts'

const widths = [320, 768, 1440]
const schemes = ['light', 'dark'] as const
const folder = process.argv[2] ?? join('test-results', 'screenshots')

const nameOf = ({ kind, address }: SitePage) =>
  `${kind} ${address}`.replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, '')

/** Draws each page whole, at every width and in both schemes. */
async function drawScreens(browser: Browser, url: string): Promise<void> {
  for (const width of widths)
    for (const colorScheme of schemes) {
      const context = await browser.newContext({
        baseURL: url,
        viewport: { width, height: 900 },
        colorScheme,
      })
      const page = await context.newPage()
      for (const each of allPages) {
        await page.goto(each.address)
        const path = join(folder, `${nameOf(each)}-${width}-${colorScheme}.png`)
        await page.screenshot({ path, fullPage: true })
      }
      await context.close()
      console.log(`${allPages.length} pages at ${width} px, ${colorScheme}`)
    }
}

/** Prints the front page and each article, as sheets and as a picture of the first. */
async function drawPrints(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 680, height: 960 } })
  const page = await context.newPage()
  await page.emulateMedia({ media: 'print' })
  for (const each of allPages.filter(({ kind }) => kind === 'hub' || kind === 'articles')) {
    await page.goto(each.address)
    await page.pdf({
      path: join(folder, `${nameOf(each)}-print.pdf`),
      format: 'Letter',
      preferCSSPageSize: true,
      printBackground: false,
    })
    await page.screenshot({ path: join(folder, `${nameOf(each)}-print.png`), fullPage: true })
  }
  await context.close()
}

await mkdir(folder, { recursive: true })
const { path: executablePath } = await findBrowser()
const site = await serveDist('dist')
const browser = await chromium.launch({ executablePath, args: [...browserFlags] })
await drawScreens(browser, site.url)
await drawPrints(browser, site.url)
await browser.close()
site.close()
console.log(`Drawn in ${folder}.`)
