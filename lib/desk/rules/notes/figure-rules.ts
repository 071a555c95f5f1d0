import type { SomeRules } from '../rule-notes.ts'

const file = 'content/facts/hours-for-each-chair.yaml'
const computed = `kind: computed
label: hours for each chair
value: 50
unit: hours
qualifier: nearly
operation: divide
operands:
  - hours
  - chairs
roundTo: 1
working: nearly 2,000 hours ÷ 40 chairs = 50 hours
`
const change = (before: string, after: string) => ({ files: { [file]: computed.replace(before, after) } })
const right = { files: { [file]: computed } }
const sumFile = 'content/facts/hours-and-one-week.yaml'
const sum = computed
  .replace('label: hours for each chair', 'label: hours with one week more')
  .replace('value: 50', 'value: 2040')
  .replace('divide', 'add')
  .replace(
    'working: nearly 2,000 hours ÷ 40 chairs = 50 hours',
    'working: the hours, and those of one week more',
  )

/** Rules about figures in a text and in the ledger. */
export const figureRules = {
  'unknown-figure': {
    summary:
      'Every number in a text stands in `content/facts` with its source, so that readers can look it up.',
    wrong: { body: 'The room holds 45 chairs.\n' },
    right: { body: 'The room holds <Fact id="chairs" />.\n' },
  },
  'figure-form': {
    summary:
      'A number has a comma before each three digits and a point before decimals, so that it says one thing.',
    wrong: { body: 'Volunteers gave nearly 20,00 hours.\n' },
    right: { body: 'Volunteers gave nearly 2,000 hours.\n' },
  },
  'dropped-qualifier': {
    summary:
      '“Nearly” or “more than” belongs to its figure. Without the word, the figure says more than its source.',
    wrong: { body: 'Volunteers gave 2,000 hours.\n' },
    right: { body: 'Volunteers gave nearly 2,000 hours.\n' },
  },
  'wrong-qualifier': {
    summary: 'A figure keeps the word that its source used: “over” is not “nearly”.',
    wrong: { body: 'Volunteers gave over 2,000 hours.\n' },
    right: { body: 'Volunteers gave nearly 2,000 hours.\n' },
  },
  'wrong-unit': {
    summary: 'A figure counts in the text what it counts in the ledger.',
    wrong: { body: 'The room was open for 40 hours.\n' },
    right: { body: 'The room holds 40 chairs.\n' },
  },
  'repeated-qualifier': {
    summary: 'A `<Fact>` brings its qualifier along; readers would have the word twice.',
    wrong: { body: 'Volunteers gave nearly <Fact id="hours" />.\n' },
    right: { body: 'Volunteers gave <Fact id="hours" />.\n' },
  },
  'repeated-unit': {
    summary: 'A `<Fact>` brings its unit along, unless `show="figure"` leaves it to the sentence.',
    wrong: { body: 'The room holds <Fact id="chairs" /> chairs.\n' },
    right: { body: 'The room holds <Fact id="chairs" show="figure" /> good chairs.\n' },
  },
  arithmetic: {
    summary: 'The value of a computed fact is what its operands come to.',
    wrong: { ...change('value: 50', 'value: 55'), line: 3 },
    right,
  },
  'arithmetic-circle': {
    summary: 'A computed fact rests in the end on figures that somebody stated, and never on itself.',
    wrong: { ...change('- chairs', '- hours-for-each-chair'), line: 8 },
    right,
  },
  'arithmetic-rounding': {
    summary: 'Rounding moves a figure by 5 percent at most; more would hide what was computed.',
    wrong: {
      files: { [file]: computed.replace('value: 50', 'value: 60').replace('roundTo: 1', 'roundTo: 30') },
      line: 10,
    },
    right,
  },
  'arithmetic-qualifier': {
    summary:
      'What follows from “nearly” is “nearly” too: the qualifier of a computed fact follows from its operands.',
    wrong: { ...change('qualifier: nearly\n', ''), line: 3 },
    right,
  },
  'arithmetic-units': {
    summary: 'Sums and differences are of things of one kind; hours and chairs come to nothing.',
    wrong: { files: { [sumFile]: sum }, line: 9 },
    right: { files: { [sumFile]: sum.replace('- chairs', '- 40') } },
  },
  'arithmetic-working': {
    summary:
      'The working shows each figure that was used and what they come to, so that a reader can follow it.',
    wrong: { ...change('÷ 40 chairs', '÷ chairs'), line: 11 },
    right,
  },
} as const satisfies SomeRules
