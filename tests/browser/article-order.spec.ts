import { expect, type Locator, type Page, test } from '@playwright/test'
import { articles, paidLabelOf, type SourceArticle, series, site, supplement } from './content.ts'

const returnTo = 'Return to Health Care Awards Pre-Event Supplement'

for (const article of articles) {
  test(`${article.address} has its parts in the order of the printed page`, async ({ page }) => {
    await page.goto(article.address)
    const places: { part: string; place: number }[] = []
    for (const [part, locator, text] of partsOf(page, article)) {
      await expect(locator, part).toHaveCount(1)
      places.push({ part, place: await locator.evaluate(placeInDocument, text) })
    }
    const inOrder = places.toSorted((a, b) => a.place - b.place)
    expect(inOrder.map(({ part }) => part)).toEqual(places.map(({ part }) => part))
  })

  test(`${article.address} has its key figures beside its text at 1,440 px`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(article.address)
    await expect(keyFigures(page)).toHaveCount(article.data.keyFigures.length > 0 ? 1 : 0)
    if (article.data.keyFigures.length === 0) return
    const figures = await keyFigures(page).boundingBox()
    const text = await page.getByRole('main').getByRole('heading', { level: 2 }).first().boundingBox()
    expect(figures?.x ?? 0).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
  })
}

/** Where an element, or a text within it, stands among all nodes of the document. Runs in the page. */
function placeInDocument(element: Element, text: string | undefined): number {
  const nodes = document.createTreeWalker(document)
  for (let place = 0; nodes.nextNode(); place += 1) {
    const { currentNode } = nodes
    if (text === undefined ? currentNode === element : isText(currentNode) && element.contains(currentNode))
      return place
  }
  return -1

  function isText(node: Node): boolean {
    return node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').includes(text ?? '')
  }
}

const keyFigures = (page: Page): Locator =>
  page.getByRole('main').locator('aside').getByRole('heading', { name: 'Key figures', exact: true })

type Part = [part: string, locator: Locator, text?: string]

function partsOf(page: Page, article: SourceArticle): Part[] {
  const { data } = article
  const main = page.getByRole('main')
  const heading = (name: string | RegExp, level?: number) =>
    main.getByRole('heading', { name, exact: true, ...(level ? { level } : {}) })
  const label = paidLabelOf(article)
  const inSeries = series.find(({ parts }) => parts.includes(article.slug))
  const firstSection = /^## (.+)$/m.exec(article.body)?.[1]
  const header = main.locator('header')
  return [
    ['temperature and city', page.getByRole('banner').getByText(`${supplement.temperature}°F ${site.city}`)],
    ['edition date', page.getByRole('banner').locator(`time[datetime="${supplement.editionDate}"]`)],
    ['masthead', page.getByRole('banner').getByRole('link', { name: supplement.title })],
    ['sections', page.getByRole('navigation', { name: 'Sections' })],
    ...(label ? ([['paid label', header.getByText(label, { exact: true })]] satisfies Part[]) : []),
    ['kicker', header.getByText(data.kicker, { exact: true })],
    ['headline', page.getByRole('heading', { level: 1, name: data.title, exact: true })],
    ['standfirst', header.getByText(data.standfirst)],
    ['byline', header.locator('[rel~="author"]')],
    ['date', header.locator(`time[datetime="${data.date}"]`)],
    ['reading time', header.getByText(/\d+ min read/), 'min read'],
    ['quilt', header.getByRole('img', { name: /quilt/i })],
    ...(firstSection ? ([['body', heading(firstSection, 2)]] satisfies Part[]) : []),
    ...(data.keyFigures.length > 0 ? ([['key figures', keyFigures(page)]] satisfies Part[]) : []),
    ['return link', main.getByRole('link', { name: returnTo, exact: true })],
    ...(inSeries ? ([['series', heading(inSeries.title, 2)]] satisfies Part[]) : []),
    ['author', heading('Author')],
    ['featured articles', heading('Featured articles')],
    ['related articles', heading('Related articles')],
    ['footer', page.getByRole('contentinfo')],
  ]
}
