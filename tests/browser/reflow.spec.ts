import { expect, test } from '@playwright/test'
import { findOverflow } from './find-overflow.ts'
import { samplePages } from './pages.ts'

const views = [
  { name: 'at 320 px', viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 },
  { name: 'at 400 % zoom of 1,280 px', viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  { name: 'at 768 px', viewport: { width: 768, height: 1024 }, deviceScaleFactor: 1 },
  { name: 'at 1,600 px', viewport: { width: 1600, height: 900 }, deviceScaleFactor: 1 },
] as const

for (const { name, ...view } of views)
  test.describe(name, () => {
    test.use(view)
    for (const { address } of samplePages)
      test(`${address} fits its width ${name}`, async ({ page }) => {
        await page.goto(address)
        expect(await page.evaluate(findOverflow)).toEqual([])
      })
  })
