import { expect, test } from '@playwright/test'
import { findOverflow } from './find-overflow.ts'
import { samplePages } from './pages.ts'

// The reader's own default size, so that rem in media queries grows too.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'] }),
})

for (const width of [320, 1280])
  for (const { address } of samplePages)
    test(`${address} fits ${width} px with text at 200 %`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address)
      const rootSize = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
      expect(rootSize, 'the root’s font size').toBe('32px')
      expect(await page.evaluate(findOverflow)).toEqual([])
    })
