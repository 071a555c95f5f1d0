import { z } from 'zod'
import { day, reference, references, text } from './field.ts'
import { checkTiming, timing } from './timing.ts'

const shared = {
  title: text(
    {
      title: 'Title',
      description: 'The headline.',
      examples: ['Improving Health Equity through a Community-Based Approach'],
    },
    { min: 10, max: 110 },
  ),
  standfirst: text(
    {
      title: 'Standfirst',
      description: 'One or two sentences under the headline that say why the story matters.',
      examples: [
        'A care group starts on the block: at the vaccine clinic, the food pantry and the exam room.',
      ],
    },
    { min: 30, max: 260 },
  ),
  description: text(
    {
      title: 'Description',
      description: 'One sentence for search engines and link previews; no other page may have the same.',
      examples: ['How a care group works with neighbors to make health care fairer in Southern California.'],
    },
    { min: 50, max: 160 },
  ),
  kicker: text(
    { title: 'Kicker', description: 'One to three words over the headline.', examples: ['Health equity'] },
    { max: 40 },
  ),
  author: reference('authors', { title: 'Author', description: 'Who wrote it.', examples: ['optum'] }),
  date: day({ title: 'Date', description: 'The day it was published.', examples: ['2024-04-19'] }),
  topics: references(
    'topics',
    { title: 'Topics', description: 'What it is about, the closest first.', examples: [['health-equity']] },
    1,
  ),
  places: references('places', {
    title: 'Places',
    description: 'Where it happens.',
    examples: [['hemet']],
  }).default([]),
  keyFigures: references('facts', {
    title: 'Key figures',
    description: 'Facts that stand beside the text, in order; three or four at most.',
    examples: [['meals-delivered', 'volunteer-hours']],
  })
    .max(4)
    .default([]),
  ...timing,
}

const paid = z
  .strictObject({
    kind: z
      .literal('paid')
      .meta({ title: 'Kind', description: 'Somebody outside the newsroom paid for it.', examples: ['paid'] }),
    sponsor: reference('sponsors', {
      title: 'Sponsor',
      description: 'Who paid. A paid article cannot be published without one.',
      examples: ['optum'],
    }),
    ...shared,
  })
  .check(checkTiming)

const editorial = z
  .strictObject({
    kind: z
      .literal('editorial')
      .meta({ title: 'Kind', description: 'Nobody paid for it.', examples: ['editorial'] }),
    ...shared,
  })
  .check(checkTiming)

/** An article: paid, with the sponsor who paid, or editorial. The body is MDX. */
export const articleSchema = z.discriminatedUnion('kind', [paid, editorial]).meta({
  title: 'Article',
  description: 'A story, in content/articles, as MDX.',
})
