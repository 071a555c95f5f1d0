import { z } from 'zod'
import { reference, text, webAddress } from './field.ts'

/** Settings of the whole site; there is exactly one document, `site`. */
export const siteSchema = z
  .strictObject({
    origin: webAddress({
      title: 'Origin',
      description: 'Where the site is served, without a slash at the end.',
      examples: ['https://supplement.example'],
    }).regex(/^https:\/\/[^/]+$/, 'must have no path and no slash at its end'),
    supplement: reference('supplements', {
      title: 'Supplement',
      description: 'The supplement that the site shows.',
      examples: ['health-care-awards'],
    }),
    city: text(
      { title: 'City', description: 'The city in the folio.', examples: ['Los Angeles'] },
      { max: 60 },
    ),
    latitude: z
      .number()
      .min(-90)
      .max(90)
      .meta({ title: 'Latitude', description: 'Degrees north, for the weather.', examples: [34.05] }),
    longitude: z
      .number()
      .min(-180)
      .max(180)
      .meta({ title: 'Longitude', description: 'Degrees east; west is negative.', examples: [-118.24] }),
    timeZone: z
      .string()
      .refine(
        (zone) => Intl.supportedValuesOf('timeZone').includes(zone),
        'must be a time zone of the IANA list',
      )
      .meta({
        title: 'Time zone',
        description: 'The place’s zone, from the IANA list.',
        examples: ['America/Los_Angeles'],
      }),
    indexPaidPages: z.boolean().meta({
      title: 'Index paid pages',
      description:
        'Whether search engines may list pages that somebody paid for. There is no default: decide.',
      examples: [true],
    }),
  })
  .meta({ title: 'Site', description: 'The one file content/sites/site.yaml.' })
