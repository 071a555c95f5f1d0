import { describe, expect, it } from 'vitest'
import { examineSite } from '../../fixtures/examine-site.ts'
import { smallSite } from '../../fixtures/small-site.ts'

const fact = (value: number, unit: string, qualifier = '') =>
  `kind: stated\nlabel: what was counted\nvalue: ${value}\nunit: ${unit}\n${qualifier && `qualifier: ${qualifier}\n`}source: Acme, in this supplement\n`

interface Sum {
  value: number
  operation: 'add' | 'subtract' | 'multiply' | 'divide'
  operands: readonly (string | number)[]
  unit?: string
  qualifier?: string
  roundTo?: number
  working?: string
}

const computed = ({ value, operation, operands, unit = 'hours', qualifier, roundTo = 1, working }: Sum) =>
  `kind: computed
label: what comes of it
value: ${value}
unit: ${unit}
${qualifier ? `qualifier: ${qualifier}\n` : ''}operation: ${operation}
operands: [${operands.join(', ')}]
roundTo: ${roundTo}
working: ${working ?? 'as a reader can follow it'}
`

/** What the graph says of one computed fact beside a small ledger. */
function told(sum: Sum): string[] {
  const site = smallSite({
    'content/facts/near.yaml': fact(100, 'hours', 'nearly'),
    'content/facts/over.yaml': fact(200, 'hours', 'over'),
    'content/facts/some.yaml': fact(300, 'hours', 'about'),
    'content/facts/even.yaml': fact(400, 'hours'),
    'content/facts/meals.yaml': fact(50, 'meals'),
    'content/facts/sum.yaml': computed(sum),
  })
  return examineSite(site).problems.map(
    ({ line, column, rule, message, remedy }) => `${line}:${column} ${rule}: ${message} ${remedy}`,
  )
}

describe('the qualifier of a computed fact', () => {
  it.each<[string, Sum]>([
    [
      'nearly ÷ exact is nearly',
      { value: 50, operation: 'divide', operands: ['near', 2], qualifier: 'nearly' },
    ],
    [
      'exact ÷ nearly is over',
      { value: 4, operation: 'divide', operands: ['even', 'near'], qualifier: 'over' },
    ],
    [
      'exact ÷ nearly is more than',
      { value: 4, operation: 'divide', operands: ['even', 'near'], qualifier: 'more than' },
    ],
    [
      'over − nearly is over',
      { value: 100, operation: 'subtract', operands: ['over', 'near'], qualifier: 'over' },
    ],
    [
      'nearly + over is about',
      { value: 300, operation: 'add', operands: ['near', 'over'], qualifier: 'about' },
    ],
    [
      'over ÷ over is about',
      { value: 1, operation: 'divide', operands: ['over', 'over'], qualifier: 'about' },
    ],
    [
      'about × exact is about',
      { value: 600, operation: 'multiply', operands: ['some', 2], qualifier: 'about' },
    ],
    [
      'nearly may be told as about',
      { value: 50, operation: 'divide', operands: ['near', 2], qualifier: 'about' },
    ],
    ['exact is exact', { value: 800, operation: 'add', operands: ['even', 'even'] }],
    [
      'rounded down is about',
      { value: 130, operation: 'divide', operands: ['even', 3], roundTo: 10, qualifier: 'about' },
    ],
    [
      'rounded down is over',
      { value: 130, operation: 'divide', operands: ['even', 3], roundTo: 10, qualifier: 'over' },
    ],
    ['rounded by very little needs none', { value: 133, operation: 'divide', operands: ['even', 3] }],
  ])('follows: %s', (_, sum) => {
    expect(told(sum)).toEqual([])
  })

  it.each<[string, Sum, string]>([
    [
      'nearly ÷ exact is not over',
      { value: 50, operation: 'divide', operands: ['near', 2], qualifier: 'over' },
      '5:12 arithmetic-qualifier: “over” does not follow: the operands come to nearly 50. Write qualifier: nearly',
    ],
    [
      'nearly ÷ exact is not exact',
      { value: 50, operation: 'divide', operands: ['near', 2] },
      '3:8 arithmetic-qualifier: “50” has no qualifier: the operands come to nearly 50. Write qualifier: nearly',
    ],
    [
      'about − over is not over',
      { value: 100, operation: 'subtract', operands: ['some', 'over'], qualifier: 'over' },
      '5:12 arithmetic-qualifier: “over” does not follow: the operands come to about 100. Write qualifier: about',
    ],
    [
      'nearly, rounded down, is not nearly',
      { value: 30, operation: 'divide', operands: ['near', 3.2], roundTo: 10, qualifier: 'nearly' },
      '5:12 arithmetic-qualifier: “nearly” does not follow: the operands come to about 30. Write qualifier: about',
    ],
    [
      'exact is not about',
      { value: 800, operation: 'add', operands: ['even', 'even'], qualifier: 'about' },
      '5:12 arithmetic-qualifier: “about” does not follow: the operands come to 800 exactly. Take the qualifier out.',
    ],
    [
      'rounded by more than a hundredth is not exact',
      { value: 130, operation: 'divide', operands: ['even', 3], roundTo: 10 },
      '3:8 arithmetic-qualifier: “130” has no qualifier: the operands come to over 130. Write qualifier: over',
    ],
  ])('does not follow: %s', (_, sum, said) => {
    expect(told(sum)).toEqual([said])
  })
})

describe('a sum', () => {
  it('of unlike things is found at the operand', () => {
    expect(told({ value: 450, operation: 'add', operands: ['even', 'meals'] })).toEqual([
      '6:18 arithmetic-units: “meals” counts meals, and this is a sum of hours. Add or subtract figures of one unit, or mend the unit of this fact.',
    ])
    expect(told({ value: 350, operation: 'subtract', operands: ['even', 'meals'] })).toHaveLength(1)
  })

  it('of another unit than its own is found', () => {
    expect(told({ value: 800, operation: 'add', operands: ['even', 'even'], unit: 'meals' })).toHaveLength(1)
  })

  it('may have bare numbers in it, and a product or a quotient unlike things', () => {
    expect(told({ value: 401, operation: 'add', operands: ['even', 1] })).toEqual([])
    expect(told({ value: 8, operation: 'divide', operands: ['even', 'meals'], unit: 'hours' })).toEqual([])
  })
})

describe('the working of a computed fact', () => {
  const quotient: Sum = {
    value: 130,
    operation: 'divide',
    operands: ['even', 3],
    roundTo: 10,
    qualifier: 'about',
  }

  it.each([
    '400 hours ÷ 3 days ≈ 133, rounded to tens',
    '400 ÷ 3 (not 4 or 5) ≈ 130',
    'a third of all hours',
  ])('is in order: “%s”', (working) => {
    expect(told({ ...quotient, working })).toEqual([])
  })

  it.each([
    ['450 hours ÷ 3 days ≈ 133', '400'],
    ['400 hours ÷ 30 days ≈ 133', '3'],
    ['400 hours ÷ 3 days ≈ 150', '130, the result'],
    ['400 hours ÷ 3 days', '130, the result'],
  ])('with other numbers is found: “%s”', (working, missing) => {
    expect(told({ ...quotient, working })).toEqual([
      `9:10 arithmetic-working: “${working}” does not hold ${missing}. Write each operand as the ledger has it, and what they come to.`,
    ])
  })
})

describe('rounding', () => {
  it('that hides more than a twentieth is found', () => {
    expect(
      told({ value: 200, operation: 'divide', operands: ['even', 2.5], roundTo: 100, qualifier: 'nearly' }),
    ).toEqual([
      '8:10 arithmetic-rounding: Rounding to 100 turns 160 into 200, which is more than 5 percent away. Choose a smaller roundTo, and write the value that comes of it.',
    ])
  })

  it('to nothing is no value to write down', () => {
    expect(told({ value: 4, operation: 'divide', operands: ['even', 100], roundTo: 10 })).toEqual([
      '3:8 arithmetic: The operands come to 0, not to 4. Mend the operands, or choose a smaller roundTo: a value is more than 0.',
    ])
  })

  it('of decimals leaves no dust', () => {
    expect(told({ value: 0.3, operation: 'add', operands: [0.1, 0.2], roundTo: 0.1 })).toEqual([])
  })
})
