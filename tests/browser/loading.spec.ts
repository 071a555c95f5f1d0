import { expect, type Page, type Request, type Response, test } from '@playwright/test'
import { articles } from './content.ts'
import { samplePages } from './pages.ts'

const mostRequests = 5
const mostBytes = 75_000

for (const { address, kind } of samplePages)
  test(`${address} loads quietly, whole and from its own host alone`, async ({ page, baseURL }) => {
    const messages: string[] = []
    const requests: Request[] = []
    page.on('console', (message) => messages.push(message.text()))
    page.on('pageerror', (error) => messages.push(error.message))
    page.on('request', (request) => requests.push(request))
    await visit(page, address)
    const failed: string[] = []
    for (const request of requests) {
      const status = (await request.response())?.status() ?? 0
      if (status !== 200 && !(kind === 'not found' && request.isNavigationRequest()))
        failed.push(`${status} ${request.url()}`)
    }
    // The browser itself remarks that the page of the 404 has status 404.
    const unexpected = messages.filter((text) => kind !== 'not found' || !text.includes('status of 404'))
    expect(unexpected).toEqual([])
    expect(failed).toEqual([])
    expect(requests.map((request) => request.url()).filter((url) => !isFrom(url, baseURL))).toEqual([])
  })

/** Opens a page and waits for the last thing that it loads, its fonts. */
async function visit(page: Page, address: string): Promise<Response | null> {
  const response = await page.goto(address)
  await page.evaluate(async () => {
    await document.fonts.ready
  })
  return response
}

const isFrom = (url: string, origin: string | undefined) =>
  url.startsWith('data:') || new URL(url).origin === origin

for (const { address } of articles) {
  test(`a first visit to ${address} takes at most ${mostRequests} requests and ${mostBytes} bytes`, async ({
    page,
  }) => {
    const requests: Request[] = []
    page.on('request', (request) => requests.push(request))
    const response = await visit(page, address)
    expect(response?.headers()['content-encoding']).toBe('br')
    let bytes = 0
    for (const request of requests) {
      const sizes = await request.sizes()
      bytes += sizes.responseBodySize + sizes.responseHeadersSize
    }
    const icons = await fetchIcons(page, new Set(requests.map((request) => request.url())))
    test.info().annotations.push({
      type: 'first visit',
      description: `${requests.length + icons.count} requests, ${bytes + icons.bytes} bytes`,
    })
    expect(requests.length + icons.count).toBeLessThanOrEqual(mostRequests)
    expect(bytes + icons.bytes).toBeLessThanOrEqual(mostBytes)
  })

  test(`${address} is set in its own fonts`, async ({ page }) => {
    await visit(page, address)
    const { used, loaded } = await page.evaluate(() => {
      const bare = (family: string) => family.replaceAll(/["']/g, '')
      const firstFamily = (element: Element) => bare(getComputedStyle(element).fontFamily.split(',')[0] ?? '')
      const faces = [...document.fonts].map(({ family, status }) => ({ family: bare(family), status }))
      return {
        used: [...new Set([...document.querySelectorAll('main p, h1, nav a')].map(firstFamily))].sort(),
        loaded: faces.filter(({ status }) => status === 'loaded').map(({ family }) => family),
      }
    })
    expect(used.length).toBeGreaterThan(1)
    expect(used.filter((family) => !loaded.includes(family))).toEqual([])
  })
}

// A headless browser asks for no icon, but a reader's does.
async function fetchIcons(page: Page, seen: ReadonlySet<string>): Promise<{ count: number; bytes: number }> {
  const links = await page
    .locator('link[rel~="icon"], link[rel="manifest"]')
    .evaluateAll((elements) =>
      elements.map((element) => (element instanceof HTMLLinkElement ? element.href : '')),
    )
  const fresh = links.filter((link) => !seen.has(link))
  let bytes = 0
  for (const link of fresh) {
    const response = await page.request.head(link, { headers: { 'accept-encoding': 'br' } })
    expect(response.status(), link).toBe(200)
    bytes += Number(response.headers()['content-length'])
  }
  return { count: fresh.length, bytes }
}
