import { describe, expect, it } from 'vitest'
import { examineSite } from '../../fixtures/examine-site.ts'
import { smallSite, smallSiteText } from '../../fixtures/small-site.ts'

const two = 'content/articles/two.mdx'
const handle = 'It is made of brass.'
const fact = (value: number, unit: string, qualifier = '') =>
  `kind: stated\nlabel: what was counted\nvalue: ${value}\nunit: ${unit}\n${qualifier && `qualifier: ${qualifier}\n`}source: Acme, in this supplement\n`
const ledger = {
  'content/facts/meals.yaml': fact(75000, 'meals'),
  'content/facts/shifts.yaml': fact(149000, 'hours', 'nearly'),
  'content/facts/gifts.yaml': fact(7300000, 'dollars', 'more than'),
  'content/facts/span.yaml': fact(18, 'months'),
  'content/facts/work.yaml': fact(72, 'full-time years', 'about'),
}

/** What the graph says of a sentence: rule, value and message. */
function told(sentence: string, more: Readonly<Record<string, string>> = {}): string[] {
  const site = smallSite({ ...ledger, ...more, [two]: smallSiteText(two, handle, sentence) })
  return examineSite(site).problems.map(({ rule, value, message }) => `${rule} | ${value} | ${message}`)
}

const rulesOf = (sentence: string) => told(sentence).map((line) => line.split(' | ').slice(0, 2).join(' '))

describe('a figure with another fact’s unit', () => {
  it.each([
    ['They gave 75,000 hours.', 'wrong-unit 75,000 hours'],
    ['They gave 75,000 volunteer hours.', 'wrong-unit 75,000 hours'],
    ['They gave nearly 149,000 meals.', 'wrong-unit 149,000 meals'],
    ['It took 18 hours.', 'wrong-unit 18 hours'],
    ['It was an 18-hour day.', 'wrong-unit 18 hours'],
    ['They gave 75,000 dollars.', 'wrong-unit 75,000 dollars'],
    ['It cost more than 7.3 million meals.', 'wrong-unit 7.3 million meals'],
    ['They gave 75,000 **hours** of it.', 'wrong-unit 75,000 hours'],
  ])('is found: %s', (sentence, said) => {
    expect(rulesOf(sentence)).toEqual([said])
  })

  it.each([
    'They gave 75,000 meals.',
    'They gave 75,000, in hours or in days.',
    'They gave 75,000 healthy meals in nearly 149,000 hours.',
    'Of the 75,000, most were given in the hours before noon.',
    'They gave 75,000 people hours of joy.',
    'They served 75,000 plates hours later.',
    'It was an 18-month stretch.',
    'It took 18 months of meals.',
    'They gave more than $7.3 million in meals.',
    'They gave more than 7.3 million dollars.',
    'It would be about 72 full-time years.',
    'It would be about 72 years of meals.',
  ])('is not seen in: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })

  it('is told with both units', () => {
    expect(told('They gave 75,000 hours.')).toEqual([
      'wrong-unit | 75,000 hours | “75,000” counts hours here, and meals in the ledger.',
    ])
  })

  it('is none where the ledger has both', () => {
    expect(told('They gave 75,000 hours.', { 'content/facts/more.yaml': fact(75000, 'hours') })).toEqual([])
  })
})

describe('a figure with a qualifier that is not its own', () => {
  it.each([
    ['They gave over 149,000 hours.', 'wrong-qualifier over 149,000'],
    ['They gave almost 149,000 hours.', 'wrong-qualifier almost 149,000'],
    ['They gave about 149,000 hours.', 'wrong-qualifier about 149,000'],
    ['They gave 149,000 hours.', 'dropped-qualifier 149,000'],
    ['They gave over $7.3 million.', 'wrong-qualifier over $7.3 million'],
    ['They gave nearly 75,000 meals.', 'wrong-qualifier nearly 75,000'],
    ['They gave more than 75,000 meals.', 'wrong-qualifier more than 75,000'],
    ['They gave some 75,000 meals.', 'wrong-qualifier some 75,000'],
    ['It took nearly 18 months.', 'wrong-qualifier nearly 18'],
  ])('is found: %s', (sentence, said) => {
    expect(rulesOf(sentence)).toEqual([said])
  })

  it.each([
    'They gave nearly 149,000 hours.',
    'They gave more than $7.3 million.',
    'They gave it over 18 months.',
    'It is a story about 75,000 meals.',
    'They sat around 40 chairs.',
  ])('is not seen in: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })
})

it('is judged by the fact that its words fit best', () => {
  const more = { 'content/facts/more.yaml': fact(75000, 'meals', 'nearly') }
  expect(told('They gave nearly 75,000 meals, not 75,000 meals.', more)).toEqual([])
})

describe('words beside a fact', () => {
  it.each([
    ['more than <Fact id="shifts" />', 'wrong-qualifier more than <Fact id="shifts" />'],
    ['nearly <Fact id="shifts" />', 'repeated-qualifier nearly <Fact id="shifts" />'],
    ['over **<Fact id="shifts" show="figure" />** hours', 'wrong-qualifier over <Fact id="shifts" />'],
    ['almost <Fact id="meals" />', 'wrong-qualifier almost <Fact id="meals" />'],
    ['<Fact id="meals" /> meals', 'repeated-unit <Fact id="meals" /> meals'],
    ['<Fact id="meals" /> *meals*', 'repeated-unit <Fact id="meals" /> meals'],
    ['<Fact id="meals" /> hours', 'wrong-unit <Fact id="meals" /> hours'],
    ['<Fact id="work" /> full-time years', 'repeated-unit <Fact id="work" /> full-time years'],
    ['<Fact id="gifts" /> dollars', 'repeated-unit <Fact id="gifts" /> dollars'],
    ['<Fact id="gifts" show="figure" /> dollars', 'repeated-unit <Fact id="gifts" /> dollars'],
    ['$<Fact id="gifts" />', 'repeated-unit $ <Fact id="gifts" />'],
    ['$<Fact id="meals" />', 'wrong-unit $ <Fact id="meals" />'],
    ['<Fact id="meals" show="figure" /> hours', 'wrong-unit <Fact id="meals" /> hours'],
    ['<Fact id="meals" show="figure" /> unpaid hours', 'wrong-unit <Fact id="meals" /> hours'],
    ['<Fact id="meals" show="figure" />%', 'wrong-unit <Fact id="meals" /> %'],
    ['<Fact id="meals" show="figure" /> percent', 'wrong-unit <Fact id="meals" /> percent'],
  ])('say otherwise or again: %s', (words, said) => {
    expect(rulesOf(`They gave ${words}.`)).toEqual([said])
  })

  it('are told with what the fact shows', () => {
    expect(told('They gave more than <Fact id="shifts" />.')).toEqual([
      'wrong-qualifier | more than <Fact id="shifts" /> | “more than” stands before <Fact id="shifts" />, which itself shows “nearly 149,000 hours”.',
    ])
  })

  it.each([
    'They gave <Fact id="meals" show="figure" /> healthy meals.',
    'They gave <Fact id="meals" /> a month.',
    'They gave <Fact id="meals" /> cold month after month.',
    'They gave <Fact id="meals" show="figure" /> each month.',
    'They gave <Fact id="meals" />, hours and hours.',
    'They gave <Fact id="shifts" />. Meals came later.',
    'They gave it over <Fact id="span" />.',
    'Over the last <Fact id="span" />, they gave <Fact id="gifts" /> in meals.',
    'It is a story about <Fact id="shifts" />.',
    'It would be <Fact id="work" /> of work.',
    'It was over. <Fact id="shifts" /> went by.',
    'Some say <Fact id="meals" show="figure" /> people got meals.',
  ])('are in order: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })

  it('are read in a footnote and a table as well', () => {
    expect(rulesOf('A[^a].\n\n[^a]: Over <Fact id="shifts" /> went by')).toHaveLength(1)
    expect(rulesOf('| a |\n| --- |\n| <Fact id="meals" /> meals |')).toHaveLength(1)
  })
})
