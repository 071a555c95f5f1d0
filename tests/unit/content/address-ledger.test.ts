import { describe, expect, it } from 'vitest'
import { expectedAddresses } from '#lib/site/expected-addresses.ts'
import { examineSite, graphOf } from '../../fixtures/examine-site.ts'
import { smallSite, smallSiteText } from '../../fixtures/small-site.ts'

const file = 'content/addresses/ledger.yaml'
const all = expectedAddresses(graphOf(smallSite()))
const list = (addresses: readonly string[]) =>
  `published:\n${addresses.map((one) => `  - ${one}\n`).join('')}`
const now = Date.parse('2024-05-01T12:00:00Z')

const told = (ledger: string, overrides: Readonly<Record<string, string | null>> = {}, preview = false) =>
  examineSite(smallSite({ [file]: ledger, ...overrides }), { now, preview }).problems.map(
    (problem) => `${problem.file}:${problem.line} ${problem.rule} ${problem.value}`,
  )
const gone = (address: string) => `gone:\n  - address: ${address}\n    reason: The program ended.\n`
const moved = (from: string, to: string) => `moved:\n  - from: ${from}\n    to: ${to}\n`

describe('the ledger of addresses', () => {
  it('is content where it names each address, and nothing was promised without one', () => {
    expect(told(list(all))).toEqual([])
    expect(examineSite(smallSite({ [file]: null })).problems).toEqual([])
  })

  it('names each address that it lacks, at the document', () => {
    const without = all.filter((address) => address !== '/articles/two/' && address !== '/')
    expect(told(list(without))).toEqual([
      'content/addresses/ledger.yaml:1 address-unrecorded /',
      'content/articles/two.mdx:2 address-unrecorded /articles/two/',
    ])
  })

  it('does not let an address vanish', () => {
    expect(told(list([...all, '/articles/zero/']))).toEqual([
      `${file}:${all.length + 2} address-vanished /articles/zero/`,
    ])
  })

  it('does not let one vanish because only a draft names its topic now', () => {
    const topic = 'content/topics/vanishing.yaml'
    const overrides = {
      [topic]:
        'title: Vanishing\ndescription: A topic that nothing on this small site of three articles names any more.\n',
    }
    expect(told(list([...all, '/topics/vanishing/']), overrides)).toContain(
      `${file}:${all.length + 2} address-vanished /topics/vanishing/`,
    )
  })

  it('lets it go with a reason, or lead elsewhere, also over two steps', () => {
    expect(told(list(all) + gone('/articles/zero/'))).toEqual([])
    expect(told(list(all) + moved('/articles/zero/', '/articles/two/'))).toEqual([])
    expect(
      told(`${list(all)}moved:\n  - from: /a/\n    to: /b/\n  - from: /b/\n    to: /articles/two/\n`),
    ).toEqual([])
  })

  it.each([
    ['to a page that is not there', moved('/a/', '/articles/zero/'), '/articles/zero/'],
    ['in a circle', `moved:\n  - from: /a/\n    to: /b/\n  - from: /b/\n    to: /a/\n`, '/b/'],
    ['from a page that is there', moved('/articles/two/', '/'), '/articles/two/'],
    ['from a page that is there to itself', moved('/articles/two/', '/articles/two/'), '/articles/two/'],
  ])('does not let one lead %s', (_, extra, value) => {
    expect(told(list(all) + extra).join('\n')).toContain(`address-conflict ${value}`)
  })

  it('says that a gone page is back, and that a line stands twice', () => {
    expect(told(list(all) + gone('/articles/two/')).join('\n')).toContain('address-conflict /articles/two/')
    expect(told(list([...all, '/'])).join('\n')).toContain('address-conflict /')
  })

  it('takes the address of a scheduled article before its moment, and asks for it', () => {
    const three = 'content/articles/later.mdx'
    const text = smallSiteText(
      'content/articles/two.mdx',
      'status: published',
      'status: scheduled\npublishAt: 2024-06-01T06:00',
    )
      .replace(/^date: .*$/m, 'date: 2024-06-01')
      .replace(/^title: .*$/m, 'title: A story that comes later')
      .replace(
        /^description: .*$/m,
        'description: A story that comes later than the others of this small site, by some weeks.',
      )
    expect(told(list([...all, '/articles/later/']), { [three]: text })).toEqual([])
    expect(told(list(all), { [three]: text })).toEqual([`${three}:2 address-unrecorded /articles/later/`])
  })

  it('does not speak beside a faulty file or in a preview', () => {
    expect(told(list([...all, '/zero/']), { 'content/topics/care.yaml': 'name: 7\n' }).join()).not.toContain(
      'address-',
    )
    expect(told(list([]).replace(':\n', ': []\n'), {}, true)).toEqual([])
  })
})
