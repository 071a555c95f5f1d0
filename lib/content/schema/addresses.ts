import { z } from 'zod'
import { text } from './field.ts'

const address = (title: string, description: string) =>
  z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)*$/, 'must begin and end with a slash, such as /topics/health-equity/')
    .meta({ title, description, examples: ['/articles/one-roof-in-hemet/'] })

const moved = z.strictObject({
  from: address('From', 'The address that readers and search engines may still have.'),
  to: address('To', 'Where it is now.'),
})

const gone = z.strictObject({
  address: address('Address', 'The address that is no more.'),
  reason: text(
    { title: 'Reason', description: 'Why there is nothing in its place.', examples: ['The program ended.'] },
    { min: 5, max: 200 },
  ),
})

/** Every address that was ever published, and what became of it; there is exactly one document, `ledger`. */
export const addressesSchema = z
  .strictObject({
    published: z.array(address('Address', 'An address that leads to a page.')).meta({
      title: 'Published',
      description: 'Addresses that lead to a page, now or at their moment.',
      examples: [['/articles/one-roof-in-hemet/']],
    }),
    moved: z
      .array(moved)
      .default([])
      .meta({
        title: 'Moved',
        description: 'Addresses that lead elsewhere.',
        examples: [[{ from: '/articles/hemet/', to: '/articles/one-roof-in-hemet/' }]],
      }),
    gone: z
      .array(gone)
      .default([])
      .meta({
        title: 'Gone',
        description: 'Addresses that answer 410: there was a page, and there is none.',
        examples: [[{ address: '/articles/a-walk/', reason: 'The program ended.' }]],
      }),
  })
  .meta({ title: 'Addresses', description: 'The one file content/addresses/ledger.yaml.' })

export type AddressLedger = z.output<typeof addressesSchema>
