import { z } from 'zod'
import { text, webAddress } from './field.ts'

/** Who paid for articles. Links to a sponsor's address carry rel="sponsored" wherever they stand. */
export const sponsorSchema = z
  .strictObject({
    name: text(
      { title: 'Name', description: 'As it stands in the paid label.', examples: ['Optum'] },
      { max: 60 },
    ),
    link: webAddress({
      title: 'Link',
      description: 'Where readers find more about the sponsor.',
      examples: ['https://optum.com/california'],
    }),
    disclosure: text(
      {
        title: 'Disclosure',
        description: 'One sentence that says what the sponsor paid for.',
        examples: ['Optum paid for this article.'],
      },
      { min: 10, max: 200 },
    ),
  })
  .meta({ title: 'Sponsor', description: 'Who paid, in content/sponsors.' })
