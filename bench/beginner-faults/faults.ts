/** A small article with one fault, and what a message must hold to be of help with it. */
export interface BeginnerFault {
  /** The article’s file, without its ending. */
  name: string
  /** What the beginner did. */
  title: string
  /** The faulty text, wherever it stands, and the same text mended. */
  wrong: string
  right: string
  /** Where a person would look: the line, and its columns from the first to the last that help. */
  line: number
  columns: readonly [number, number]
  /** What a message must show to have named the fault. */
  value: string
  /** What a message must say to have told what to change. */
  remedy: RegExp
  /** What else is worth knowing, of all three. */
  note?: string
}

/** The ten commonest faults of somebody who writes a first article. */
export const beginnerFaults: readonly BeginnerFault[] = [
  {
    name: 'unquoted-colon',
    title: 'A colon in a title without quotation marks',
    wrong: 'title: The late bus: what it means for a clinic',
    right: 'title: "The late bus: what it means for a clinic"',
    line: 3,
    columns: [8, 20],
    value: 'The late bus: what it means',
    remedy: /quotation mark|quote/i,
    note: 'contentlayer2 shows the line with a caret under it. Astro points at the colon itself, but speaks of indentation.',
  },
  {
    name: 'tab-indent',
    title: 'Tabs before the items of a list',
    wrong: '\t- care\n\t- transport',
    right: '  - care\n  - transport',
    line: 10,
    columns: [1, 1],
    value: 'tab',
    remedy: /spaces/i,
    note: 'Each of the three names the tab well. contentlayer2 also shows the line above, which helps one to find it.',
  },
  {
    name: 'unclosed-quote',
    title: 'A quotation mark that is never closed',
    wrong: 'title: "What the front desk hears',
    right: 'title: "What the front desk hears"',
    line: 3,
    columns: [8, 33],
    value: 'What the front desk hears',
    remedy: /same mark|missing closing/i,
    note: 'Both peers point at the end of the fields, where their reader gave up. contentlayer2 says plainly what is missing.',
  },
  {
    name: 'list-indent',
    title: 'An item of a list with one space too few',
    wrong: '\n - transport',
    right: '\n  - transport',
    line: 11,
    columns: [1, 2],
    value: '- transport',
    remedy: /same spaces/i,
    note: 'contentlayer2 shows both items, one above the other: who knows lists sees the fault. Astro’s sentence is right for any indentation.',
  },
  {
    name: 'impossible-date',
    title: 'A day that the calendar does not have',
    wrong: 'date: 2024-02-31',
    right: 'date: 2024-02-29',
    line: 8,
    columns: [7, 16],
    value: '2024-02-31',
    remedy: /2024-02-29/,
    note: 'Both peers publish the article as of March 2, 2024.',
  },
  {
    name: 'wrong-slug',
    title: 'A topic that does not exist',
    wrong: '  - transprot',
    right: '  - transport',
    line: 11,
    columns: [5, 13],
    value: 'transprot',
    remedy: /\btransport\b/,
    note: 'Astro names the field and the place in the list, and goes on; its build stops later, where a page uses the missing topic. contentlayer2 does not look into a list of references; a single reference it checks, and names a file that is not there.',
  },
  {
    name: 'unknown-block',
    title: 'A block’s name misspelt',
    wrong: 'Calout',
    right: 'Callout',
    line: 17,
    columns: [1, 7],
    value: 'Calout',
    remedy: /\bCallout\b/,
    note: 'Astro names the block and the page’s address, not the file; its advice is for the developer. contentlayer2 compiles the article; a page that renders it may still fail.',
  },
  {
    name: 'unclosed-block',
    title: 'A block that is never closed',
    wrong: 'gives people time.\n',
    right: 'gives people time.\n</Callout>\n',
    line: 17,
    columns: [1, 41],
    value: '<Callout>',
    remedy: /closing tag|<\/Callout>/i,
    note: 'All three find it. contentlayer2 gives the place, among others, and adds that this may be a bug of its own.',
  },
  {
    name: 'missing-alt',
    title: 'A picture without alternative text',
    wrong: '<Figure src="door.png" caption',
    right: '<Figure src="door.png" alt="A green door beside a bus stop." caption',
    line: 17,
    columns: [1, 76],
    value: 'alt',
    remedy: /alt="|alt" text is required/i,
    note: 'Astro explains why and links to a page about it, which is more than we do; it names the page’s address, not the file.',
  },
  {
    name: 'less-than',
    title: 'A less-than sign in a sentence',
    wrong: 'Children <5 years',
    right: 'Children under five years',
    line: 15,
    columns: [52, 53],
    value: '<',
    remedy: /&lt;|less than/i,
    note: 'contentlayer2 names the sign after the “<” and shows the sentence with a caret. Astro speaks of links, which was not meant.',
  },
]
