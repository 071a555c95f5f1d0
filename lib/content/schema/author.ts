import { z } from 'zod'
import { text, webAddress } from './field.ts'

/** Who wrote an article: a person or an organization. */
export const authorSchema = z
  .strictObject({
    kind: z
      .enum(['person', 'organization'])
      .meta({ title: 'Kind', description: 'A person or an organization.', examples: ['organization'] }),
    name: text(
      { title: 'Name', description: 'As it stands in the byline.', examples: ['Optum'] },
      { max: 80 },
    ),
    description: text(
      {
        title: 'Description',
        description: 'One or two sentences about the author.',
        examples: ['A value-based care organization in California.'],
      },
      { min: 20, max: 300 },
    ),
    link: webAddress({
      title: 'Link',
      description: 'The author’s own page.',
      examples: ['https://optum.com/california'],
    }).optional(),
  })
  .meta({ title: 'Author', description: 'Who wrote an article, in content/authors.' })
