import { z } from 'zod'
import { references, text } from './field.ts'

/** Articles that belong together, in order. */
export const seriesSchema = z
  .strictObject({
    title: text(
      { title: 'Title', description: 'The name of the series.', examples: ['Care, close to home'] },
      { max: 70 },
    ),
    description: text(
      {
        title: 'Description',
        description: 'One or two sentences: what the parts tell together.',
        examples: [
          'Three stories about care that starts in the neighborhood rather than in the waiting room.',
        ],
      },
      { min: 50, max: 160 },
    ),
    parts: references(
      'articles',
      {
        title: 'Parts',
        description: 'Its articles, in order.',
        examples: [['improving-health-equity', 'one-roof-in-hemet']],
      },
      1,
    ),
  })
  .meta({ title: 'Series', description: 'Articles in an order, in content/series.' })
