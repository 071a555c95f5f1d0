import type { SomeRules } from '../rule-notes.ts'

const callout = '<Callout title="What near means">\nA bus stops at the door.\n</Callout>\n'
const statement =
  '<PullStatement attribution="Ada Example, who walked it">\nThe way is longer than the map says.\n</PullStatement>\n'

/** Rules about blocks and their attributes. */
export const blockRules = {
  'unknown-block': {
    summary: 'A block is one of those that there are.',
    wrong: { body: callout.replaceAll('Callout', 'Calout') },
    right: { body: callout },
  },
  'unclosed-block': {
    summary: 'A block that holds text is closed by its own name, so that everybody sees where it ends.',
    wrong: { body: callout.replace('</Callout>\n', '') },
    right: { body: callout },
  },
  'block-place': {
    summary:
      'A block stands where it can be shown: a figure of the ledger in a sentence, every other block on lines of its own.',
    wrong: { body: '<Fact id="chairs" />\n' },
    right: { body: 'The room holds <Fact id="chairs" />.\n' },
  },
  'block-children': {
    summary: 'A block that holds text has some, and one that has no place for text holds none.',
    wrong: { body: '<Figure src="door.webp" alt="A door that stands open.">\nThe door\n</Figure>\n' },
    right: { body: '<Figure src="door.webp" alt="A door that stands open." caption="The door" />\n' },
  },
  'block-check': {
    summary:
      'A chart can be drawn as it is asked for: in whole dots, and in no more than a reader can see at once.',
    wrong: { body: '<DotChart fact="chairs" each="3" />\n' },
    right: { body: '<DotChart fact="chairs" each="4" />\n' },
  },
  'duplicate-attribute': {
    summary: 'An attribute stands once in a block. Of two values nobody could say which was meant.',
    wrong: { body: callout.replace('<Callout', '<Callout title="How near it is"') },
    right: { body: callout },
  },
  'no-spread': {
    summary: 'Attributes are written out one by one; articles hold no code that could stand for them.',
    wrong: { body: callout.replace('<Callout', '<Callout {...more}') },
    right: { body: callout },
  },
  'no-handler': {
    summary: 'A block has no event handlers: pages hold no script that an article brought along.',
    wrong: { body: callout.replace('<Callout', '<Callout onClick="open"') },
    right: { body: callout },
  },
  'no-quotation': {
    summary:
      'A pull statement tells somebody’s view in our words. Quotation marks would say that the words are theirs.',
    wrong: { body: statement.replace('The way', 'The “way”') },
    right: { body: statement },
  },
} as const satisfies SomeRules
