import { expect, type Page, test } from '@playwright/test'
import { articles, paidLabelOf, site, supplement } from './content.ts'
import { describeFocus } from './describe-focus.ts'
import { findFaintText } from './find-faint-text.ts'
import { samplePages } from './pages.ts'

for (const article of articles) {
  test(`${article.address}, printed, keeps its folio and its paid label and drops the navigation`, async ({
    page,
  }) => {
    await page.goto(article.address)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(`${supplement.temperature}°F ${site.city}`)).toBeVisible()
    await expect(page.locator(`header time[datetime="${supplement.editionDate}"]`).first()).toBeVisible()
    const label = paidLabelOf(article)
    if (label) await expect(page.getByText(label, { exact: true }).first()).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.locator('nav').filter({ visible: true }).count()).toBe(0)
  })

  test(`${article.address}, printed, writes out the addresses outside the site in its text`, async ({
    page,
  }) => {
    await page.goto(article.address)
    await page.emulateMedia({ media: 'print' })
    const links = page.locator('main article :is(p, li) > a[href^="http"]').filter({ visible: true })
    const unwritten = await links.evaluateAll((elements) =>
      elements
        .filter(
          (link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? ''),
        )
        .map((link) => link.outerHTML),
    )
    expect(unwritten).toEqual([])
  })
}

for (const { address } of samplePages) {
  test(`${address} can be read, and its focus seen, in forced colors`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(address)
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    expect(await page.evaluate(findFaintText)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect((await page.evaluate(describeFocus))?.outline?.width).toBeGreaterThanOrEqual(2)
  })

  test(`nothing moves on ${address} for a reader who asked for less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(address)
    expect(await findMotion(page)).toEqual([])
  })
}

const findMotion = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const moves = (list: string) => list.split(',').some((time) => Number.parseFloat(time) > 0.01)
    const elements = [...document.querySelectorAll('*')].flatMap((element) => {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } =
        getComputedStyle(element)
      const isMoving = (animationName !== 'none' && moves(animationDuration)) || moves(transitionDuration)
      return isMoving || scrollBehavior === 'smooth' ? [element.outerHTML.slice(0, 120)] : []
    })
    const transitions = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => {
        if (rule.cssText.startsWith('@view-transition'))
          return /navigation:\s*auto/.test(rule.cssText) ? [rule.cssText] : []
        if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return []
        return rule instanceof CSSGroupingRule ? transitions(rule.cssRules) : []
      })
    return [...elements, ...[...document.styleSheets].flatMap((sheet) => transitions(sheet.cssRules))]
  })
