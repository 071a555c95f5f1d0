import { z } from 'zod'
import { text } from './field.ts'

const name = z.strictObject({
  write: text(
    { title: 'Write', description: 'The name as it is always written.', examples: ['Optum–Hemet'] },
    { max: 80 },
  ),
  never: z
    .array(text({ title: 'Never', description: 'A form that is wrong.', examples: ['Optum-Hemet'] }))
    .min(1)
    .meta({ title: 'Never', description: 'The forms that are wrong.', examples: [['Optum-Hemet']] }),
})

const exception = z.strictObject({
  word: text(
    { title: 'Word', description: 'A word that is right here.', examples: ['underserved'] },
    { max: 60 },
  ),
  reason: text(
    { title: 'Reason', description: 'Why.', examples: ['The source’s own word for these groups.'] },
    { min: 10, max: 200 },
  ),
})

/** What a publication has decided about its language; there is exactly one document, `house`. */
export const styleSchema = z
  .strictObject({
    names: z
      .array(name)
      .default([])
      .meta({
        title: 'Names',
        description: 'Names that are written in one way.',
        examples: [[{ write: 'Optum–Hemet', never: ['Optum-Hemet'] }]],
      }),
    acronyms: z
      .array(
        text({ title: 'Acronym', description: 'Known to every reader.', examples: ['CEO'] }, { max: 20 }),
      )
      .default([])
      .meta({
        title: 'Acronyms',
        description: 'Acronyms that need no spelling out.',
        examples: [['CEO']],
      }),
    exceptions: z
      .array(exception)
      .default([])
      .meta({
        title: 'Exceptions',
        description: 'Words about people that a checker would question and that are right here.',
        examples: [[{ word: 'underserved', reason: 'The source’s own word for these groups.' }]],
      }),
    highestGrade: z
      .number()
      .int()
      .min(5)
      .max(18)
      .default(12)
      .meta({
        title: 'Highest grade',
        description: 'The school grade that an article may ask of its readers.',
        examples: [10],
      }),
  })
  .meta({ title: 'Style', description: 'The one file content/styles/house.yaml.' })

export type HouseStyle = z.output<typeof styleSchema>
