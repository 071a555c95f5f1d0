import { describe, expect, it } from 'vitest'
import { expectedAddresses } from '#lib/site/expected-addresses.ts'
import { examineSite } from '../../fixtures/examine-site.ts'
import { smallSite, smallSiteText } from '../../fixtures/small-site.ts'

const two = 'content/articles/two.mdx'
const zone = /^timeZone: (.+)$/m.exec(smallSite().get('content/sites/site.yaml') ?? '')?.[1]
const moment = '2024-04-18T06:00'
const due = Date.parse('2024-04-18T13:00:00Z')

/** The small site, its second article with other fields in place of its status and date, at an instant. */
function see(fields: string, now: number, preview = false) {
  const text = smallSiteText(two, 'status: published\n', fields).replace(/^date: .*\n/m, '')
  return examineSite(smallSite({ [two]: text }), { now, preview })
}
const addresses = (fields: string, now: number, preview = false) => {
  const { graph, problems } = see(fields, now, preview)
  if (!graph) throw new Error(JSON.stringify(problems))
  return expectedAddresses(graph)
}
const rules = (fields: string, now: number) =>
  see(fields, now).problems.flatMap(({ file, line, rule }) => (file === two ? [`${line} ${rule}`] : []))

const scheduled = `status: scheduled\npublishAt: ${moment}\ndate: 2024-04-18\n`
const all = addresses('status: published\ndate: 2024-04-18\n', due)

describe('a scheduled article', () => {
  it('stands in a place with a zone', () => {
    expect(zone).toBe('America/Los_Angeles')
    expect(all).toContain('/articles/two/')
  })

  // Others link to it, so it must be there for them: without links, the rest of the site stays as it is.
  it('is not there a millisecond before its moment, and nothing may link to it', () => {
    const { graph, problems } = see(scheduled, due - 1)
    expect(graph).toBeUndefined()
    expect(problems.map(({ rule }) => rule)).toContain('link-to-draft')
  })

  it('is there from its moment on', () => {
    expect(addresses(scheduled, due)).toEqual(all)
  })

  it('is there in a preview at any time', () => {
    expect(addresses(scheduled, due - 1, true)).toContain('/articles/two/')
  })

  it.each([
    ['status: scheduled\ndate: 2024-04-18\n', 'missing-field'],
    [`status: published\npublishAt: ${moment}\ndate: 2024-04-18\n`, 'wrong-value'],
    [`status: draft\nembargoUntil: ${moment}\ndate: 2024-04-18\n`, 'wrong-value'],
    [`status: scheduled\npublishAt: 2024-04-18 6:00\ndate: 2024-04-18\n`, 'wrong-value'],
    [`status: scheduled\npublishAt: 2024-03-10T02:30\ndate: 2024-03-10\n`, 'moment-skipped'],
    [`status: scheduled\npublishAt: 2024-11-03T01:30\ndate: 2024-11-03\n`, 'moment-twice'],
    [`status: scheduled\npublishAt: ${moment}\ndate: 2024-04-19\n`, 'date-mismatch'],
    ['status: published\ndate: 2024-04-19\n', 'future-date'],
  ])('%j is questioned: %s', (fields, rule) => {
    expect(rules(fields, due).map((found) => found.replace(/^\d+ /, ''))).toContain(rule)
  })

  it.each([
    ['2024-11-03T01:30-07:00', '2024-11-03'],
    ['2024-04-18T06:00', '2024-04-18'],
  ])('%s on %s is right', (publishAt, date) => {
    expect(
      rules(`status: scheduled\npublishAt: ${publishAt}\ndate: ${date}\n`, Date.parse('2025-01-01')),
    ).toEqual([])
  })
})

describe('an article under embargo', () => {
  const embargo = `status: embargo\nembargoUntil: ${moment}\ndate: 2024-04-18\n`

  it('is in the preview alone, also when the embargo is over', () => {
    for (const now of [due - 1, due + 1]) {
      expect(see(embargo, now).problems.map(({ rule }) => rule)).toContain('link-to-draft')
      expect(addresses(embargo, now, true)).toContain('/articles/two/')
    }
  })

  it('is asked about once the embargo is over', () => {
    expect(rules(embargo, due - 1).join()).not.toContain('embargo-over')
    expect(rules(embargo, due).join()).toContain('embargo-over')
  })

  it('needs no end', () => {
    expect(rules('status: embargo\ndate: 2024-04-18\n', due).join()).not.toMatch(/embargo|missing|wrong/)
  })
})
