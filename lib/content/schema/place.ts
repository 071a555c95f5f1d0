import { z } from 'zod'
import { text } from './field.ts'

/** Where stories happen. */
export const placeSchema = z
  .strictObject({
    name: text({ title: 'Name', description: 'The place.', examples: ['Hemet'] }, { max: 60 }),
    region: text(
      {
        title: 'Region',
        description: 'What it lies in, the smallest first.',
        examples: ['Riverside County, California'],
      },
      { max: 80 },
    ),
    description: text(
      {
        title: 'Description',
        description: 'One or two sentences about the place.',
        examples: [
          'A city in Riverside County, in a federally designated health professional shortage area.',
        ],
      },
      { min: 50, max: 160 },
    ),
    latitude: z
      .number()
      .min(-90)
      .max(90)
      .meta({ title: 'Latitude', description: 'Degrees north.', examples: [33.75] }),
    longitude: z
      .number()
      .min(-180)
      .max(180)
      .meta({ title: 'Longitude', description: 'Degrees east; west is negative.', examples: [-116.97] }),
  })
  .meta({ title: 'Place', description: 'Where stories happen, in content/places.' })
