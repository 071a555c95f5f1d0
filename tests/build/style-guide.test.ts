import { type Browser, chromium, type Page } from '@playwright/test'
import axe from 'axe-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blockDefinitions } from '#components/blocks/definitions.ts'
import { findOverflow } from '../browser/find-overflow.ts'
import { browserFlags, findBrowser } from '../harness/find-browser.ts'
import { copyProject, type ProjectCopy } from './project-copy.ts'
import { type DevServer, startDev } from './start-dev.ts'

let copy: ProjectCopy
let server: DevServer
let browser: Browser
let page: Page
const faults: string[] = []

beforeAll(async () => {
  copy = await copyProject('style-guide')
  server = await startDev(copy.root)
  const { path } = await findBrowser()
  browser = await chromium.launch({ executablePath: path, args: [...browserFlags] })
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' })
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
  })
  await page.goto(`${server.origin}/style-guide/`)
  await page.locator('[data-entry]:last-of-type [data-names] li').last().waitFor()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  copy?.remove()
})

const entries = () => page.locator('[data-entry]').all()

test('it loads without an error in the console and without a missing file', () => {
  expect(faults).toEqual([])
})

test('each entry stands in both schemes, each in its own colors, whichever the reader prefers', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const entry of await entries())
      expect(
        await entry
          .locator('[data-scheme]')
          .evaluateAll((panes) =>
            panes.map((pane) => [
              pane.getAttribute('data-scheme'),
              getComputedStyle(pane).backgroundColor,
              getComputedStyle(pane).color,
            ]),
          ),
      ).toEqual([
        ['light', 'rgb(251, 248, 241)', 'rgb(23, 33, 31)'],
        ['dark', 'rgb(17, 24, 22)', 'rgb(239, 233, 220)'],
      ])
  }
  await page.emulateMedia({ colorScheme: 'light' })
})

test('light and dark stand beside each other from a tablet’s width on, and one above the other below it', async () => {
  for (const [width, beside] of [
    [1440, true],
    [768, true],
    [320, false],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    for (const entry of await entries()) {
      const [light, dark] = await Promise.all(
        ['light', 'dark'].map((scheme) => entry.locator(`[data-scheme=${scheme}]`).boundingBox()),
      )
      expect(light?.y === dark?.y, `${await entry.getAttribute('id')} at ${width} px`).toBe(beside)
    }
    expect(await page.evaluate(findOverflow), `${width} px`).toEqual([])
  }
})

test('it shows the roles and names that Playwright finds, every one of them', async () => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const roles = [
    'link',
    'heading',
    'img',
    'figure',
    'table',
    'region',
    'navigation',
    'complementary',
  ] as const
  for (const entry of await entries()) {
    const stage = entry.locator('[data-scheme=light] [data-stage]')
    const shown = await entry
      .locator('[data-names] li')
      .evaluateAll((items) => items.map(({ dataset: { role = '', name = '' } }) => ({ role, name })))
    const id = await entry.getAttribute('id')
    expect(shown.length, `${id}`).toBeGreaterThan(0)
    for (const role of roles) {
      const names = shown.flatMap((item) => (item.role === role ? [item.name] : []))
      expect(names.length, `${role} in ${id}`).toBe(await stage.getByRole(role).count())
      for (const name of names.filter(Boolean))
        expect(await stage.getByRole(role, { name }).count(), `${role} “${name}”`).toBeGreaterThan(0)
    }
  }
  const names = page.getByRole('list', { name: 'Roles and names in DotChart' })
  expect((await names.getByRole('listitem').allTextContents())[0]).toMatch(
    /^figure “75,000 meals, one dot for every 500 meals/,
  )
})

test('every block has an entry at an address of its own, with its picture loaded', async () => {
  for (const { name } of blockDefinitions) {
    await page.goto(`${server.origin}/style-guide/#block-${name.toLowerCase()}`)
    expect(await page.locator(':target').getAttribute('data-entry')).toBe(name)
  }
  const door = page.locator('#block-figure [data-scheme=dark] img')
  await door.scrollIntoViewIfNeeded()
  await expect.poll(() => door.evaluate((image) => Reflect.get(image, 'naturalWidth'))).toBe(1200)
})

test('axe finds nothing serious in either scheme', async () => {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await page.addScriptTag({ content: axe.source })
    // What is drawn at half its size has targets of half their size.
    const { violations, passes } = await page.evaluate(
      (small) => window.axe.run({ rules: { 'target-size': { enabled: small } } }),
      width === 320,
    )
    expect(passes.length).toBeGreaterThan(20)
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(
      serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
      `${width} px`,
    ).toEqual([])
  }
})
