import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { articles, paidLabelOf, sponsors } from './content.ts'
import { allPages, samplePages } from './pages.ts'

const labels = articles.flatMap((article) => {
  const label = paidLabelOf(article)
  return label ? [{ article, label }] : []
})

for (const { article, label } of labels)
  for (const width of [320, 1440])
    test(`${article.address} says “${label}” before and above its headline at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(article.address)
      const shown = page.getByRole('main').getByText(label, { exact: true }).first()
      const headline = page.getByRole('heading', { level: 1 })
      await expect(shown).toBeVisible()
      expect(await shown.evaluate(precedes, await headline.elementHandle())).toBe(true)
      const [upper, lower] = [await shown.boundingBox(), await headline.boundingBox()]
      expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeLessThanOrEqual(lower?.y ?? 0)
    })

for (const { article } of articles.filter((each) => !paidLabelOf(each)).map((article) => ({ article })))
  test(`${article.address}, which nobody paid for, has no paid label`, async ({ page }) => {
    await page.goto(article.address)
    await expect(page.locator('main article > header').getByText(/^Paid content/)).toHaveCount(0)
  })

for (const { address } of samplePages)
  test(`every card on ${address} of a paid article says so before its headline`, async ({ page }) => {
    await page.goto(address)
    const bare = await page.evaluate(
      findBareCards,
      labels.map((each) => ({ address: each.article.address, label: each.label })),
    )
    expect(bare).toEqual([])
  })

test('each link to a sponsor, on every page, says that it is sponsored', () => {
  const hosts = new Set([...sponsors.values()].map(({ link }) => new URL(link).host))
  const links = allPages.flatMap(({ address, file }) =>
    linksOf(fromHtml(readFileSync(file, 'utf8')))
      .filter(({ href }) => URL.canParse(href) && hosts.has(new URL(href).host))
      .map((link) => ({ address, ...link })),
  )
  expect(links.length, 'links to sponsors').toBeGreaterThan(0)
  expect(links.filter(({ rel }) => !rel.includes('sponsored'))).toEqual([])
})

function linksOf(tree: Nodes): { href: string; rel: readonly (string | number)[] }[] {
  const links: { href: string; rel: readonly (string | number)[] }[] = []
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    const { href, rel } = properties
    if (tagName === 'a' && typeof href === 'string') links.push({ href, rel: Array.isArray(rel) ? rel : [] })
  })
  return links
}

const precedes = (element: globalThis.Element, other: Node | null): boolean =>
  other !== null && Boolean(element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING)

/** Headlines that link to a paid article in a card without its label before them. Runs in the page. */
function findBareCards(paid: readonly { address: string; label: string }[]): string[] {
  const headlines = [...document.querySelectorAll('h2, h3, h4')].flatMap((heading) => {
    const link = heading.querySelector('a[href]') ?? heading.closest('a[href]')
    return link?.getAttribute('href')?.startsWith('/articles/') ? [{ heading, link }] : []
  })
  // A card is all that surrounds one headline and no other.
  const cardOf = (heading: globalThis.Element): globalThis.Element => {
    let card = heading
    for (let at = heading.parentElement; at && at.localName !== 'main'; at = at.parentElement) {
      if (headlines.filter((each) => at.contains(each.heading)).length > 1) break
      card = at
    }
    return card
  }
  return headlines.flatMap(({ heading, link }) => {
    const label = paid.find(({ address }) => link.getAttribute('href') === address)?.label
    const text = cardOf(heading).textContent ?? ''
    const place = label === undefined ? 0 : text.indexOf(label)
    const isLabeled = place >= 0 && place < text.indexOf(heading.textContent ?? '')
    return label === undefined || isLabeled ? [] : [heading.textContent ?? '']
  })
}
