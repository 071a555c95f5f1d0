import { z } from 'zod'
import { day, references, siteAddress, text } from './field.ts'

const section = z.strictObject({
  label: text(
    { title: 'Label', description: 'A word or two in the navigation.', examples: ['Health equity'] },
    { max: 30 },
  ),
  link: siteAddress({
    title: 'Link',
    description: 'A page of this site.',
    examples: ['/topics/health-equity/'],
  }),
})

/** A supplement: its masthead, its folio, its order. */
export const supplementSchema = z
  .strictObject({
    title: text(
      { title: 'Title', description: 'The first line of the masthead.', examples: ['Health Care Awards'] },
      { max: 40 },
    ),
    subtitle: text(
      {
        title: 'Subtitle',
        description: 'The second line of the masthead.',
        examples: ['Pre-Event Supplement'],
      },
      { max: 40 },
    ),
    description: text(
      {
        title: 'Description',
        description: 'One sentence for search engines and the front page.',
        examples: ['Stories about health care that starts in the neighborhood.'],
      },
      { min: 50, max: 160 },
    ),
    about: text(
      {
        title: 'About',
        description: 'One or two sentences on the front page: what this supplement is.',
        examples: ['It comes out ahead of the Health Care Awards.'],
      },
      { min: 20, max: 400 },
    ),
    editionDate: day({
      title: 'Edition date',
      description: 'The day in the folio.',
      examples: ['2024-04-19'],
    }),
    temperature: z
      .number()
      .int()
      .min(-60)
      .max(140)
      .meta({
        title: 'Temperature',
        description: 'Degrees Fahrenheit, as recorded in the folio on the edition date.',
        examples: [57],
      }),
    sections: z
      .array(section)
      .min(1)
      .max(7)
      .meta({
        title: 'Sections',
        description: 'The navigation under the masthead.',
        examples: [[{ label: 'Health equity', link: '/topics/health-equity/' }]],
      }),
    featured: references(
      'articles',
      {
        title: 'Featured articles',
        description: 'The order of the front page: the lead first.',
        examples: [['improving-health-equity']],
      },
      1,
    ),
    keyFigures: references('facts', {
      title: 'Key figures',
      description: 'The figures on the front page, in order.',
      examples: [['meals-delivered']],
    })
      .max(4)
      .default([]),
  })
  .meta({ title: 'Supplement', description: 'Masthead, folio and order, in content/supplements.' })
