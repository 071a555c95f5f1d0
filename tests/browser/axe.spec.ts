import { expect, test } from '@playwright/test'
import axe from 'axe-core'
import { samplePages } from './pages.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// By name, since axe leaves out of a run by tags what it turns off by default: target size and most of AAA.
const rules = axe
  .getRules()
  .filter(({ tags }) => standards.some((tag) => tags.includes(tag)) && !tags.includes('deprecated'))
  .map(({ ruleId }) => ruleId)

// An init script is the one way in that neither the content security policy nor Trusted Types shuts.
test.beforeEach(({ page }) => page.addInitScript({ content: axe.source }))

for (const { address } of samplePages)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on ${address} at 320 and 1,440 px, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        const { violations, incomplete, passes } = await page.evaluate(
          (values) => window.axe.run({ runOnly: { type: 'rule', values } }),
          rules,
        )
        test
          .info()
          .annotations.push({ type: `axe could not tell at ${width} px`, description: list(incomplete) })
        expect(passes.length, 'rules that looked at something').toBeGreaterThan(10)
        expect.soft(list(violations), `at ${width} px`).toBe('')
      }
    })

/** Each finding with its elements, to be read in a failure. */
const list = (results: readonly axe.Result[]): string =>
  results
    .map(({ id, help, nodes }) =>
      [`${id}: ${help}`, ...nodes.map(({ html, failureSummary }) => `  ${html}\n    ${failureSummary}`)].join(
        '\n',
      ),
    )
    .join('\n')

declare global {
  interface Window {
    axe: typeof axe
  }
}
