import { z } from 'zod'
import { text } from './field.ts'

const shared = {
  label: text(
    {
      title: 'Label',
      description: 'What the figure counts, to stand under it; begins in lower case.',
      examples: ['healthy meals delivered with Wider Circle'],
    },
    { min: 3, max: 120 },
  ),
  value: z
    .number()
    .positive()
    .meta({
      title: 'Value',
      description: 'The number itself, without grouping: 75000.',
      examples: [75000, 7300000],
    }),
  unit: text(
    {
      title: 'Unit',
      description: 'The plural noun that follows the number; “dollars” is written with a dollar sign.',
      examples: ['meals', 'hours', 'dollars'],
    },
    { max: 30 },
  ),
  qualifier: z
    .enum(['over', 'more than', 'nearly', 'about'])
    .meta({
      title: 'Qualifier',
      description: 'The word that belongs to the figure and is never dropped.',
      examples: ['nearly'],
    })
    .optional(),
  period: text(
    { title: 'Period', description: 'The time that the figure covers.', examples: ['the last 18 months'] },
    { max: 80 },
  ).optional(),
}

const stated = z.strictObject({
  kind: z
    .literal('stated')
    .meta({ title: 'Kind', description: 'Somebody stated this figure.', examples: ['stated'] }),
  ...shared,
  source: text(
    {
      title: 'Source',
      description: 'Who stated it, where and when.',
      examples: ['Optum, in this supplement, April 19, 2024'],
    },
    { min: 5, max: 200 },
  ),
})

const operand = z.union([z.number(), z.string().min(1).meta({ references: 'facts' })]).meta({
  title: 'Operand',
  description: 'A number, or the slug of a fact whose value is used.',
  examples: ['volunteer-hours', 2080],
})

const computed = z.strictObject({
  kind: z
    .literal('computed')
    .meta({ title: 'Kind', description: 'This figure follows from others.', examples: ['computed'] }),
  ...shared,
  operation: z.enum(['add', 'subtract', 'multiply', 'divide']).meta({
    title: 'Operation',
    description: 'What is done with the operands, from left to right.',
    examples: ['divide'],
  }),
  operands: z
    .array(operand)
    .min(2)
    .max(8)
    .meta({
      title: 'Operands',
      description: 'Numbers and facts, in order.',
      examples: [['volunteer-hours', 2080]],
    }),
  roundTo: z
    .number()
    .positive()
    .meta({ title: 'Round to', description: 'The step that the result is rounded to.', examples: [1, 0.1] }),
  working: text(
    {
      title: 'Working',
      description: 'The arithmetic as a reader can follow it.',
      examples: ['149,000 hours ÷ 2,080 hours in a full-time year ≈ 72'],
    },
    { min: 5, max: 200 },
  ),
})

/** A figure in the ledger: stated by a source, or computed from others with its arithmetic checked. */
export const factSchema = z.discriminatedUnion('kind', [stated, computed]).meta({
  title: 'Fact',
  description: 'A figure in the ledger, in content/facts.',
})
