import { expect, test } from '@playwright/test'
import { articles } from './content.ts'
import { samplePages } from './pages.ts'

test.use({ javaScriptEnabled: false })

for (const { address } of samplePages)
  test(`${address} is whole without script`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('banner')).toBeVisible()
    await expect(page.getByRole('contentinfo')).toBeVisible()
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(100)
  })

for (const article of articles)
  test(`${article.address} has its whole text without script`, async ({ page }) => {
    await page.goto(article.address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.data.title)
    const text = await page.getByRole('main').innerText()
    expect(wordsOf(article.body).filter((word) => !text.includes(word))).toEqual([])
  })

/** The words of plain paragraphs and headings, as they must stand on the page. */
const wordsOf = (body: string): string[] =>
  body
    .replaceAll(/<[^>]*>|\[\^[^\]]*\]:?|\]\([^)]*\)|\{[^}]*\}/g, ' ')
    .match(/[A-Za-z]{3,}/g)
    ?.filter((word, index, all) => all.indexOf(word) === index) ?? []
