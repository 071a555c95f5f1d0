import type { SomeRules } from '../rule-notes.ts'

const wide = Array.from({ length: 13 }, (_, column) => String.fromCharCode(65 + column))
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`

/** Rules about Markdown, and about what is not allowed in it. */
export const markdownRules = {
  'mdx-syntax': {
    summary:
      'The text can be read as Markdown with blocks. A plain `<` is written `&lt;`, since it would begin a block.',
    wrong: { body: 'The other room is small (<40 chairs).\n' },
    right: { body: 'The other room is small (&lt;40 chairs).\n' },
  },
  'no-import': {
    summary: 'Articles hold no code. Every block is there without being imported.',
    wrong: { body: 'import Chart from "./chart"\n' },
    right: { body: 'A chart stands here.\n' },
  },
  'no-export': {
    summary: 'Articles hold no code, so they have nothing to export.',
    wrong: { body: 'export const walk = "short"\n' },
    right: { body: 'The walk is short.\n' },
  },
  'no-expression': {
    summary: 'Articles hold no expressions: what stands in the file is what readers see.',
    wrong: { body: 'The clinic is {near}.\n' },
    right: { body: 'The clinic is near.\n' },
  },
  'no-html': {
    summary:
      'Texts are Markdown and blocks, without HTML. That keeps every page readable in the feeds, on paper and aloud.',
    wrong: { body: 'The clinic is <b>near</b>.\n' },
    right: { body: 'The clinic is **near**.\n' },
  },
  'no-image': {
    summary:
      'Pictures lie in `content/media` and stand in a `<Figure>`. One from elsewhere could change or vanish, and would tell others who reads here.',
    wrong: { body: '![A door that stands open.](https://clinic.example/door.webp)\n' },
    right: { body: '<Figure src="door.webp" alt="A door that stands open." />\n' },
  },
  'missing-alt': {
    summary: 'A picture has a text for those who cannot see it.',
    wrong: { body: '![](door.webp)\n' },
    right: { body: '<Figure src="door.webp" alt="A door that stands open." />\n' },
  },
  'no-checklist': {
    summary: 'Lists have no boxes to tick, for a finished page has nobody who keeps what was ticked.',
    wrong: { body: '- [ ] Ask for the bus\n' },
    right: { body: '- Ask for the bus\n' },
  },
  'table-size': {
    summary: 'A table has twelve columns at most; on a phone even four are many.',
    wrong: { body: row(wide) + row(wide.map(() => '-')) },
    right: { body: row(wide.slice(0, 3)) + row(['-', '-', '-']) },
  },
  'heading-one': {
    summary: 'The title is the only headline of level one. Sections begin with two number signs.',
    wrong: { body: '# The way\n\nThe clinic is near.\n' },
    right: { body: '## The way\n\nThe clinic is near.\n' },
  },
  'heading-jump': {
    summary:
      'Headings go down one level at a time. People who listen move from heading to heading and would look for what is missing.',
    wrong: { body: '### The way\n\nThe clinic is near.\n' },
    right: { body: '## The way\n\nThe clinic is near.\n' },
  },
  'heading-empty': {
    summary: 'A heading says something; an empty one is still read out as a heading.',
    wrong: { body: '##\n\nThe clinic is near.\n' },
    right: { body: '## The way\n\nThe clinic is near.\n' },
  },
  'heading-place': {
    summary:
      'Headings stand at the margin, not in a list, a quotation or a block, for each begins a section.',
    wrong: { body: '> ## The way\n>\n> The clinic is near.\n' },
    right: { body: '## The way\n\n> The clinic is near.\n' },
  },
  'heading-repeated': {
    summary:
      'No heading stands twice, or repeats the title: in a list of contents nobody could tell them apart.',
    wrong: { body: '## The way\n\nThe clinic is near.\n\n## The way\n\nThe bus is late.\n', line: 5 },
    right: { body: '## The way there\n\nThe clinic is near.\n\n## The way back\n\nThe bus is late.\n' },
  },
  'undefined-footnote': {
    summary: 'A footnote’s mark has its footnote; without one, readers would see the brackets.',
    wrong: { body: 'The clinic is near.[^map]\n' },
    right: { body: 'The clinic is near.[^map]\n\n[^map]: On any map of the town.\n' },
  },
  'unused-footnote': {
    summary: 'A footnote is called in the text; one that is not would be shown nowhere.',
    wrong: { body: 'The clinic is near.\n\n[^map]: On any map of the town.\n', line: 3 },
    right: { body: 'The clinic is near.[^map]\n\n[^map]: On any map of the town.\n' },
  },
  'undefined-link': {
    summary:
      'A link by name has its address somewhere in the file; without one, readers would see the brackets.',
    wrong: { body: 'The [clinic][care] is near.\n' },
    right: { body: 'The [clinic](/topics/care/) is near.\n' },
  },
  'duplicate-definition': {
    summary: 'A footnote or an address by name is defined once. Of two, the second would be lost.',
    wrong: {
      body: 'The clinic is near.[^map]\n\n[^map]: On any map of the town.\n\n[^map]: On the wall of the room.\n',
      line: 5,
    },
    right: { body: 'The clinic is near.[^map]\n\n[^map]: On any map of the town.\n' },
  },
} as const satisfies SomeRules
