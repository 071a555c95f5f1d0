import { z } from 'zod'
import { text } from './field.ts'

/** What articles are about. */
export const topicSchema = z
  .strictObject({
    title: text({ title: 'Title', description: 'A word or two.', examples: ['Health equity'] }, { max: 50 }),
    description: text(
      {
        title: 'Description',
        description: 'One or two sentences: what this topic gathers.',
        examples: ['Stories about who gets care, who does not, and what neighbors do about it.'],
      },
      { min: 50, max: 160 },
    ),
  })
  .meta({ title: 'Topic', description: 'What articles are about, in content/topics.' })
