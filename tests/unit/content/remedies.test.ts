import { describe, expect, it } from 'vitest'
import { nearDay } from '#lib/content/parse/fields/near-day.ts'
import { parseDocument } from '#lib/content/parse/parse-document.ts'
import { smallSite, smallSiteText } from '../../fixtures/small-site.ts'

const one = 'content/articles/one.mdx'
const site = 'content/sites/site.yaml'
const fact = 'content/facts/hours.yaml'
const sum = 'content/facts/hours-each-chair.yaml'
const edition = 'content/supplements/spring.yaml'

const problemsOf = (file: string, text: string) =>
  parseDocument(file, new TextEncoder().encode(text)).problems

describe('a field that can be mended is shown as it should be, and is right when it is written so', () => {
  it.each([
    [one, 'date: 2024-04-19', 'date: 2024-04-31', 'date: 2024-04-30'],
    [one, 'date: 2024-04-19', 'date: 4/19/2024', 'date: 2024-04-19'],
    [one, 'date: 2024-04-19', 'date: April 19, 2024', 'date: 2024-04-19'],
    [one, 'date: 2024-04-19', 'date: 2024-4-9', 'date: 2024-04-09'],
    [one, 'date: 2024-04-19', 'date: 2024-04-19T12:00:00Z', 'date: 2024-04-19'],
    [one, 'title: The first story of the small site', 'title: 1234567890', 'title: "1234567890"'],
    [one, 'title: The first story of the small site', 'title: " The first story"', 'title: The first story'],
    [one, 'topics:\n  - care', 'topics: care', 'topics: [care]'],
    [one, 'topics:\n  - care', 'topics: [care, care]', 'topics: [care]'],
    [fact, 'value: 2000', 'value: 2,000', 'value: 2000'],
    [fact, 'value: 2000', 'value: "2000"', 'value: 2000'],
    [fact, 'value: 2000', 'value: 2000 hours', 'value: 2000'],
    [site, 'indexPaidPages: true', 'indexPaidPages: yes', 'indexPaidPages: true'],
    [site, 'indexPaidPages: true', 'indexPaidPages: off', 'indexPaidPages: false'],
    [
      site,
      'origin: https://small.example',
      'origin: https://small.example/',
      'origin: https://small.example',
    ],
    [site, 'origin: https://small.example', 'origin: http://small.example', 'origin: https://small.example'],
    [site, 'timeZone: America/Los_Angeles', 'timeZone: America/Los_Angles', 'timeZone: America/Los_Angeles'],
    [edition, 'link: /topics/care/', 'link: topics/care', 'link: /topics/care/'],
    [edition, 'link: /topics/care/', 'link: /Topics/Care', 'link: /topics/care/'],
    [edition, 'temperature: 57', 'temperature: 57 F', 'temperature: 57'],
    [edition, 'temperature: 57', 'temperature: 57.4', 'temperature: 57'],
  ])('%s: %s, written “%s”', (file, right, wrong, mended) => {
    expect(problemsOf(file, smallSiteText(file, right, wrong)).map(({ remedy }) => remedy)).toEqual([
      `Write it as “${mended}”.`,
    ])
    expect(problemsOf(file, smallSiteText(file, right, mended))).toEqual([])
  })
})

describe('any other fault of a field comes with what to do', () => {
  it.each([
    [one, 'sponsor: acme\n', '', '“sponsor” is missing. Add a line such as “sponsor: optum”.'],
    [one, 'status: published\n', '', '“status” is missing. Add a line such as “status: published”.'],
    [one, 'kicker: First', 'kicker:', '“kicker” has no value. Write one: “kicker: Health equity”.'],
    [
      one,
      'kind: paid',
      'kind: payed',
      '“payed” is not a value of “kind”. Choose one. There are: paid, editorial.',
    ],
    [
      one,
      'status: published',
      'status: publish',
      '“publish” is not a value of “status”. Did you mean “published”?',
    ],
    [
      one,
      'kind: paid',
      'kind: editorial',
      '“sponsor” is no field here. Remove it; it goes with “kind: paid”.',
    ],
    [
      sum,
      'kind: computed',
      'kind: computed\nsource: Acme',
      '“source” is no field here. Remove it; it goes with “kind: stated”.',
    ],
    [
      one,
      'kicker: First',
      'kiker: First',
      '“kicker” is missing. Add a line such as “kicker: Health equity”.',
    ],
    [
      one,
      'kicker: First',
      'kicker: First\nkikker: First',
      '“kikker” is no field here. Did you mean “kicker”?',
    ],
    [
      one,
      'title: The first story of the small site',
      'title: Short',
      '“Short” has 5 characters; “title” has at least 10. Write 5 more at least.',
    ],
    [
      one,
      'kicker: First',
      `kicker: ${'x'.repeat(45)}`,
      `“${'x'.repeat(45)}” has 45 characters; “kicker” has at most 40. Cut 5 of them at least.`,
    ],
    [
      one,
      'topics:\n  - care',
      'topics: []',
      '“topics” lists 0; it lists at least 1. Write it in the form of “topics: [health-equity]”.',
    ],
    [
      one,
      '  - hours\nstatus',
      '  - hours\n  - a\n  - b\n  - c\nstatus',
      '“keyFigures” lists 5; it lists at most 4. Remove 1 of them.',
    ],
    [
      one,
      'date: 2024-04-19',
      'date: soon',
      '“soon” must be a real day, written YYYY-MM-DD. Write it in the form of “date: 2024-04-19”.',
    ],
    [
      fact,
      'value: 2000',
      'value: -1',
      '“-1” is out of range; “value” is more than 0. Write it in the form of “value: 75000”.',
    ],
    [
      fact,
      'value: 2000',
      'value: .inf',
      '“Infinity” is not a number, which “value” must be. Write it in the form of “value: 75000”.',
    ],
    [
      edition,
      'temperature: 57',
      'temperature: hot',
      '“hot” is not a number, which “temperature” must be. Write it in the form of “temperature: 57”.',
    ],
    [
      edition,
      '  - label: Care\n',
      '  - name: Care\n',
      '“sections.label” is missing. Add a line such as “label: Health equity”.',
    ],
    [
      edition,
      'featured:\n  - one',
      'featured:\n  -\n  - one',
      '“featured” has no value. Write one, or remove its line.',
    ],
    [one, 'title="What a room is"', '', '“title” is missing. Add “title="What a shortage area is"”.'],
    [
      one,
      'title="What a room is"',
      'title',
      '“title” has no value. Write one: “title="What a shortage area is"”.',
    ],
    [
      one,
      'each="100"',
      'each="ten"',
      '“ten” is not a number, which “each” must be. Write it in the form of “each="500"”.',
    ],
    [
      one,
      'each="100"',
      'each="100" color="red"',
      '“color” is no attribute here. Remove it; the attributes are fact, each.',
    ],
    [one, '<SourceNote>', '<SourceNote by="Acme">', '“by” is no attribute here. Remove it.'],
    [one, 'show="figure"', 'show="figures"', '“figures” is not a value of “show”. Did you mean “figure”?'],
    [
      one,
      'facts="chairs hours hours-each-chair"',
      'facts=""',
      '“facts” lists 0; it lists at least 1. Write it in the form of “facts="meals-delivered volunteer-hours"”.',
    ],
  ])('%s: “%s” written “%s”', (file, right, wrong, said) => {
    const problems = problemsOf(file, smallSiteText(file, right, wrong))
    expect(problems.map(({ message, remedy }) => `${message} ${remedy}`)).toContain(said)
  })

  it('and nothing is wrong in the small site', () => {
    for (const [file, text] of smallSite()) expect(problemsOf(file, text)).toEqual([])
  })
})

describe('the nearest day', () => {
  it.each([
    ['2024-02-30', '2024-02-29'],
    ['2023-02-29', '2023-02-28'],
    ['2024-04-31', '2024-04-30'],
    ['2024/4/9', '2024-04-09'],
    ['4/9/2024', '2024-04-09'],
    ['12.31.2024', '2024-12-31'],
    ['31/12/2024', undefined],
    ['Apr. 9, 2024', '2024-04-09'],
    ['april 9 2024', '2024-04-09'],
    ['9 September 2024', '2024-09-09'],
    ['9. Sept 2024', '2024-09-09'],
    ['Nonsense 9, 2024', undefined],
    ['2024-13-01', undefined],
    ['2024-00-10', undefined],
    ['2024-01-00', undefined],
    ['2024-01-32', undefined],
    ['tomorrow', undefined],
    ['', undefined],
  ])('to “%s” is %s', (written, day) => {
    expect(nearDay(written)).toBe(day)
  })
})
