import { z } from 'zod'
import { text } from './field.ts'
import { checkTiming, timing } from './timing.ts'

/** A page of the site with text of its own. Its slug is its address: `paid-content` is `/paid-content/`. */
export const pageSchema = z
  .strictObject({
    title: text(
      { title: 'Title', description: 'The headline.', examples: ['What paid content means'] },
      { max: 90 },
    ),
    standfirst: text(
      {
        title: 'Standfirst',
        description: 'One or two sentences under the headline.',
        examples: ['Who pays, who decides, and how you can tell.'],
      },
      { min: 20, max: 260 },
    ),
    description: text(
      {
        title: 'Description',
        description: 'One sentence for search engines; no other page may have the same.',
        examples: ['What the label means, who paid, and who decides what is published in this supplement.'],
      },
      { min: 50, max: 160 },
    ),
    ...timing,
  })
  .check(checkTiming)
  .meta({
    title: 'Page',
    description:
      'A page of its own, in content/pages, as MDX. The pages numbers and paid-content must exist.',
  })
