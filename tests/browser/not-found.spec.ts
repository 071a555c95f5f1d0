import { expect, test } from '@playwright/test'

for (const address of ['/no-such-page/', '/articles/no-such-article/', '/no-such-file.txt'])
  test(`${address} answers 404 with a page that leads home`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('main').locator('a[href="/"]').first().click()
    await expect(page).toHaveURL('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
