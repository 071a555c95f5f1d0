import { describe, expect, it } from 'vitest'
import { findings } from './find-findings.ts'

const told = (body: string) => findings(`${body}\n`).map(({ rule, value }) => `${rule} ${value}`)

describe('link text that says nothing', () => {
  it.each([
    'here',
    'Click here!',
    'Read more →',
    'more',
    'More…',
    'this',
    'this page',
    'link',
    'Learn more about it',
    'Find out more',
    'see here',
    'Read the story',
    'Continue reading',
    'tap here to read the article',
  ])('is found: “%s”', (text) => {
    expect(told(`See [${text}](/numbers/).`)).toEqual([`vague-link-text ${text}`])
  })

  it('is found across emphasis, in a link by reference, at the link', () => {
    expect(findings('See [click **here**](/numbers/).\n')[0]?.written).toMatch(/^\[click/)
    expect(told('See [here][a].\n\n[a]: /numbers/')).toEqual(['vague-link-text here'])
  })

  it.each([
    'what that means',
    'The lead story',
    'The story',
    'Another',
    'Learn more about LGBTQ+ care',
    'Read the ledger',
    'How to find a clinic',
    'A story on the center',
    'The page on paid content',
  ])('is not seen in “%s”', (text) => {
    expect(told(`See [${text}](/numbers/).`)).toEqual([])
  })
})

describe('an address as the text of a link', () => {
  it.each([
    ['[https://acme.example/about](https://acme.example/about)', 'https://acme.example/about'],
    ['[acme.example/about](https://www.acme.example/about/)', 'acme.example/about'],
    ['[www.acme.example](https://other.example/)', 'www.acme.example'],
    ['[/numbers/](/numbers/)', '/numbers/'],
    ['See https://acme.example/about for that.', 'https://acme.example/about'],
    ['See www.acme.example for that.', 'www.acme.example'],
  ])('is found: %s', (body, value) => {
    expect(told(body)).toEqual([`address-as-text ${value}`])
  })

  it.each([
    '[Acme](https://acme.example/)',
    '[ada@acme.example](mailto:ada@acme.example)',
    'ada@acme.example',
  ])('is not seen in %s', (body) => {
    expect(told(body)).toEqual([])
  })
})
