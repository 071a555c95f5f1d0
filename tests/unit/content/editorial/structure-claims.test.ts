import { describe, expect, it } from 'vitest'
import { findings } from './find-findings.ts'

const claimed = (body: string) =>
  findings(body)
    .filter(({ rule }) => rule === 'claim-without-source')
    .map(({ value }) => value)

describe('a claim that nobody is named for', () => {
  it.each([
    ['It is the first clinic to treat everyone.', 'the first clinic'],
    ['Acme built the first accredited and publicly available educational series.', /^the first accredited/],
    ['The series is the first of its kind.', 'first of its kind'],
    ['It is the only program of this kind in the valley.', /only program/],
    ['The first-ever meal came by bus.', 'first-ever'],
    ['The world’s first talking chair stands here.', 'world’s first'],
    ["The country's largest network runs it.", "country's largest"],
    ['Acme is one of the largest employers in town.', 'the largest employers'],
    ['It is the biggest hospital.', 'the biggest hospital'],
    ['Acme is a leading provider of chairs.', 'a leading provider'],
    ['Acme is among the country’s leading organizations.', 'country’s leading'],
    ['The only clinic in the valley closed.', 'The only clinic'],
    ['The best hospital for a broken arm is near.', 'The best hospital'],
    ['It runs the most trusted health network.', /^the most trusted/],
    ['The service is the most affordable by far.', 'is the most affordable'],
    ['It is the fastest-growing company of all.', 'the fastest-growing company'],
    ['Its clinic is number one.', 'is number one'],
    ['It is ranked No. 1 among clinics.', 'ranked No. 1'],
    ['The care there is second to none.', 'second to none'],
    ['A world-class team sees each patient.', 'world-class'],
    ['It is a unique program.', 'unique program'],
    ['What it does is unique.', 'is unique'],
    ['Acme was the first to offer meals.', 'was the first to offer'],
    ['It has the oldest building in the state.', 'the oldest building in the state'],
    ['It has the largest hospital in the state.', 'the largest hospital'],
    ['Not everyone knows it. It is the largest clinic.', 'the largest clinic'],
  ])('is found: %s', (sentence, words) => {
    const found = claimed(`${sentence}\n`)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(words)
  })

  it('is found at its place, in a field, a list and a cell', () => {
    expect(findings('A door.\n\n- It is the largest clinic.\n')[0]?.written).toMatch(/^the largest clinic/)
    expect(findings('| a |\n| --- |\n| The **largest** clinic |\n')[0]?.written).toMatch(/^The \*\*largest/)
    const inField = findings('A door.\n', {
      description: 'This is a story of the largest clinic and of what its door is made of.',
    })
    expect(inField[0]?.written).toMatch(/^the largest clinic and/)
  })
})

describe('a claim with a source', () => {
  it.each([
    'Acme says it is the largest clinic.',
    'According to Acme, it is the largest clinic.',
    'Acme describes the series as the first of its kind.',
    'It counts itself among the country’s leading organizations.',
    'Acme calls it the best hospital.',
    'By its own account, Acme runs the largest network.',
    'In Acme’s words, the service is the most affordable.',
    'Acme describes its clinic. It is the largest clinic.',
    'It is the largest clinic.[^source]\n\n[^source]: A list of clinics',
    'It is the largest[^source] clinic of all.\n\n[^source]: A list of clinics',
    'A door.[^source]\n\n[^source]: It is the largest clinic',
    '<PullStatement attribution="Ada Example">\nIt is the largest clinic.\n</PullStatement>',
  ])('is in order: %s', (body) => {
    expect(claimed(`${body}\n`)).toEqual([])
  })

  it('must have it in the same sentence, or in the one before where that goes on', () => {
    expect(claimed('Acme says so. The clinic is the largest hospital.\n')).toHaveLength(1)
    expect(claimed('A door.[^source] It is the largest clinic.\n\n[^source]: A list\n')).toHaveLength(1)
    expect(claimed('<Callout title="A room">\nIt is the largest clinic.\n</Callout>\n')).toHaveLength(1)
  })
})

describe('no claim', () => {
  it.each([
    'It was the first time that she saw a clinic.',
    'On the first day the bus was late.',
    'On the first day in California it rained.',
    'The best part of the city is its trees.',
    'He came to the top of the field.',
    'At first, nobody came.',
    'First, something to eat.',
    'First of all, there is the bus to the clinic.',
    'Primary care is the first stop for most health worries.',
    'The first step is a visit to a clinic.',
    'He was not only a doctor but a patient.',
    'Language is the only part that is easy to hear.',
    'Many people see a doctor only when something is wrong.',
    'It grows only by gifts to the clinic.',
    'For each visit, and not only for each test.',
    'The only way to the clinic is by bus.',
    'The best way to a hospital is short.',
    'Most people like the clinic.',
    'Most of the programs are new.',
    'Heart disease is a leading cause of illness.',
    'Stairs leading to a clinic are hard to climb.',
    'It is not the largest clinic.',
    'It may be the only clinic within reach.',
    'Is it the largest clinic?',
    'Acme hopes to be the leading clinic.',
    'Each patient has a unique number.',
    'LGBTQ+ people meet unique challenges.',
    'At best, the clinic is open.',
    'The top of the stairs is near the clinic.',
    'The first question that a clinic asks is simple.',
    'It does the most it can in a clinic.',
    'A doctor may be the first to notice.',
    'The largest part of the cost is food.',
    'Number one on the list is a chair.',
    'The first visit and the second were short.',
    'Take the first door on the left.',
    'The room has only one clinic beside it.',
    'It matters most in a hospital.',
  ])('is seen in: %s', (sentence) => {
    expect(claimed(`${sentence}\n`)).toEqual([])
  })

  it('is seen in a heading', () => {
    expect(claimed('## The largest clinic\n\nA door.\n')).toEqual([])
  })
})
