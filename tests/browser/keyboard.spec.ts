import { expect, type Page, test } from '@playwright/test'
import { describeFocus, type FocusedElement, listFocusable } from './describe-focus.ts'
import { samplePages } from './pages.ts'

const leastContrast = 3

for (const { address } of samplePages)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`Tab goes through ${address} in reading order, always visibly, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      const expected = await page.evaluate(listFocusable)
      const visited = await tabThrough(page, expected.length + 1)

      expect(visited.map(({ name }) => name)).toEqual(expected)
      expect(visited.filter(({ covered }) => covered).map(({ name }) => name)).toEqual([])
      expect(visited.filter(isFaint)).toEqual([])
    })

for (const { address } of samplePages) {
  test(`the first Tab on ${address} meets a skip link that shows itself and leads into main`, async ({
    page,
  }) => {
    await page.goto(address)
    await page.keyboard.press('Tab')
    const skipLink = page.locator(':focus')
    await expect(skipLink).toHaveAttribute('href', /^#/)
    await expect(skipLink).toBeInViewport({ ratio: 1 })
    const box = await skipLink.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)

    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    expect(await page.getByRole('main').locator(':focus').count()).toBe(1)
  })

  test(`after the skip link, Tab on ${address} meets the masthead, then sections, then main`, async ({
    page,
  }) => {
    await page.goto(address)
    const rooms = await page.evaluate(() =>
      [...document.querySelectorAll('header a[href="/"], nav a, main a, footer a')].map((link) => {
        const room = link.closest('nav, main, footer, header')?.localName
        return room === 'header' && link.closest('main') ? 'main' : room
      }),
    )
    const order = rooms.filter((room, index) => room !== rooms[index - 1])
    const masthead = address === '/' ? [] : ['header']
    expect(order).toEqual([...masthead, 'nav', 'main', 'footer'])
  })
}

/** Presses Tab until the focus leaves the page, and `most` times at the most: more is a trap. */
async function tabThrough(page: Page, most: number): Promise<FocusedElement[]> {
  const visited: FocusedElement[] = []
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(describeFocus)
    if (!focused) break
    visited.push(focused)
  }
  return visited
}

const isFaint = ({ outline }: FocusedElement) =>
  outline === null || outline.width < 2 || outline.contrast < leastContrast
