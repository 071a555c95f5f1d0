import type { SomeRules } from '../rule-notes.ts'

const page = `title: What we count
standfirst: Why each figure has a source of its own.
description: Why each figure of the site stands in one list with its source, and who keeps it.
status: published
`
const rest = 'description: How people come to the room and how they get home when the day is over.\n'
const topic = 'content/topics/transport.yaml'
const file = 'content/pages/counting.mdx'
const right = { files: { [topic]: `title: Transport\n${rest}` } }

/** Rules about front matter and YAML, as far as they are writing and not content. */
export const frontMatterRules = {
  'front-matter-missing': {
    summary:
      'An article or a page begins with its fields, between two lines of three hyphens. Without them it has no headline and no date.',
    wrong: { files: { [file]: 'Each figure has a source.\n' } },
    right: { files: { [file]: `---\n${page}---\n\nEach figure has a source.\n` } },
  },
  'front-matter-open': {
    summary:
      'The fields end with a line of three hyphens, so that the text below is not taken for one of them.',
    wrong: { files: { [file]: `---\n${page}\nEach figure has a source.\n` } },
    right: { files: { [file]: `---\n${page}---\n\nEach figure has a source.\n` } },
  },
  'front-matter-fence': {
    summary:
      'The line above the fields is three hyphens and nothing else. Other fences ask for other languages, even for code, and this site reads YAML alone.',
    wrong: { files: { [file]: `---toml\n${page}---\n\nEach figure has a source.\n` } },
    right: { files: { [file]: `---\n${page}---\n\nEach figure has a source.\n` } },
  },
  'yaml-syntax': {
    summary:
      'Fields are written in YAML. A value with a colon in it, or one that begins with a sign, stands between quotation marks.',
    wrong: { fields: 'title: A short walk: to the clinic\n' },
    right: { fields: 'title: "A short walk: to the clinic"\n' },
  },
  'yaml-fields': {
    summary:
      'A file of fields has a name and a colon before each value, for a value alone could be anything.',
    wrong: { files: { [topic]: '- Transport\n' } },
    right,
  },
  'yaml-key': {
    summary: 'A field’s name is a word. Numbers and lists name nothing here.',
    wrong: { files: { [topic]: `title: Transport\n1: Buses\n${rest}` }, line: 2 },
    right,
  },
  'yaml-duplicate-key': {
    summary: 'A field stands once. Of two values nobody could say which was meant.',
    wrong: { fields: 'kicker: Access\nkicker: Buses\n', line: 2 },
    right: { fields: 'kicker: Buses\n' },
  },
  'yaml-documents': {
    summary: 'A file is one document; a second one below three hyphens would never be read.',
    wrong: { files: { [topic]: `title: Transport\n${rest}---\ntitle: Buses\n` }, line: 3 },
    right,
  },
  'yaml-directive': {
    summary: 'A file has no YAML directive. All files are read in one way, and none may choose another.',
    wrong: { files: { [topic]: `%YAML 1.1\n---\ntitle: Transport\n${rest}` } },
    right,
  },
  'yaml-tag': {
    summary: 'A value has no YAML tag: the schema knows already whether it is a text, a number or a list.',
    wrong: { files: { [topic]: `title: !!str Transport\n${rest}` } },
    right,
  },
  'yaml-alias': {
    summary:
      'A value that begins with an asterisk stands between quotation marks, since YAML takes it for the name of another value.',
    wrong: { fields: 'kicker: *Access\n' },
    right: { fields: 'kicker: Access\n' },
  },
  'yaml-merge': {
    summary: 'Fields are written out where they belong, so that whoever reads the file sees all of them.',
    wrong: { files: { [topic]: `title: Transport\n<<: { icon: bus }\n${rest}` }, line: 2 },
    right,
  },
  'too-deep': {
    summary:
      'Nothing stands more than fifty levels deep in something else. A reader is lost long before, and so is a browser.',
    wrong: { body: `${'> '.repeat(51)}The clinic is near.\n` },
    right: { body: '> The clinic is near.\n' },
  },
  'too-dense': {
    summary:
      'A text has a length and a number of marks that can be read in good time. What is larger belongs in several documents.',
    wrong: {
      body: 'The clinic is near.\n'.repeat(6_001),
      line: 6_000,
      shown: 'A text of more than 6,000 lines.',
    },
    right: { body: 'The clinic is near.\n' },
  },
} as const satisfies SomeRules
