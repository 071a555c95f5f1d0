import { expect, test } from '@playwright/test'
import { findOverflow } from './find-overflow.ts'
import { samplePages } from './pages.ts'

const windows = [
  { width: 320, height: 640 },
  // 1,280 by 1,024 px at 400 % zoom.
  { width: 320, height: 256 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1600, height: 900 },
]

for (const { address } of samplePages)
  test(`${address} never scrolls sideways and cuts nothing off, from 320 to 1,600 px and at 400 % zoom`, async ({
    page,
  }) => {
    await page.goto(address)
    for (const window of windows) {
      await page.setViewportSize(window)
      expect(await page.evaluate(findOverflow), `at ${window.width} px`).toEqual([])
    }
  })
