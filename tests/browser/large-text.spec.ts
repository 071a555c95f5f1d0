import { expect, test } from '@playwright/test'
import { findOverflow } from './find-overflow.ts'
import { samplePages } from './pages.ts'

// The reader's own default size, so that rem in media queries grows too.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'] }),
})

for (const { address } of samplePages)
  test(`${address} never scrolls sideways and cuts nothing off with text at 200 %`, async ({ page }) => {
    await page.goto(address)
    const rootSize = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
    expect(rootSize, 'the root’s font size').toBe('32px')
    for (const width of [320, 640, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect.soft(await page.evaluate(findOverflow), `at ${width} px`).toEqual([])
    }
  })
