import { exampleArticle } from '../example-site.ts'
import type { SomeRules } from '../rule-notes.ts'

const topic =
  'title: Transport\ndescription: How people come to the room and how they get home when the day is over.\n'
const latin1 = Buffer.from(
  'title: Caf\u00e9s\ndescription: Where people sit, drink something warm and wait for the bus that takes them home.\n',
  'latin1',
)

/** Rules about files, before anybody reads what stands in them. */
export const fileRules = {
  stray: {
    summary:
      'Each folder of `content/` holds one kind of thing. What belongs to none would be shown nowhere, and nobody would learn why.',
    wrong: { files: { 'content/topics/notes.txt': 'Ask Ada about the bus.\n' } },
    right: { files: { 'content/topics/transport.yaml': topic } },
  },
  'file-name': {
    summary:
      'A file’s name becomes its address, so it has lower-case letters, digits and single hyphens: readers can say such an address aloud and type it.',
    wrong: { files: { 'content/topics/Public Transport.yaml': topic } },
    right: { files: { 'content/topics/public-transport.yaml': topic } },
  },
  'no-link': {
    summary:
      'A file is the file itself and no symbolic link, which would lead nowhere on a colleague’s machine or to something that was never meant to be published.',
    wrong: {
      files: { 'content/media/lamp.webp': { linkTo: 'door.webp' } },
      shown: 'content/media/lamp.webp is a symbolic link to `door.webp`.',
    },
    right: { files: { 'content/media/lamp.webp': '' }, shown: '`content/media/lamp.webp` is a picture.' },
  },
  'missing-file': {
    summary: 'A picture that a text shows is there, in `content/media`. Readers would see an empty frame.',
    wrong: { body: '<Figure src="dor.webp" alt="A door that stands open." />\n' },
    right: { body: '<Figure src="door.webp" alt="A door that stands open." />\n' },
  },
  unreadable: {
    summary: 'Every file can be read. What the check cannot read it cannot vouch for.',
    wrong: {
      files: { content: null },
      shown: 'The check is run in a folder that has no `content/`.',
      also: ['required-document'],
    },
    right: { files: {}, shown: 'The check is run in the project’s folder.' },
  },
  'wrong-encoding': {
    summary:
      'Files are saved as UTF-8, so that an accent or a curly quotation mark is the same letter for everybody.',
    wrong: {
      files: { 'content/topics/cafes.yaml': latin1 },
      shown: '“title: Cafés”, saved as Windows-1252.',
    },
    right: {
      files: { 'content/topics/cafes.yaml': latin1.toString('latin1') },
      shown: '“title: Cafés”, saved as UTF-8.',
    },
  },
  'file-too-large': {
    summary:
      'A file has a million bytes at most, some two hundred thousand words. No reader would finish it.',
    wrong: { files: { [exampleArticle]: '-'.repeat(1_000_001) }, shown: 'A file of 1,000,001 bytes.' },
    right: { body: 'The clinic is near.\n' },
  },
  'hidden-character': {
    summary:
      'A text holds no character that nobody can see. It usually comes along with pasted text, and makes search, screen readers and line breaks go astray.',
    wrong: {
      body: 'The clinic\u200B is near.\n',
      shown: '“The clinic is near.”, with a space without width after “clinic”.',
    },
    right: { body: 'The clinic is near.\n' },
  },
  'more-problems': {
    summary: 'Of one file a hundred problems are told; this line says how many more there are.',
    wrong: {
      body: '[A clinic](//clinic.example/) is near.\n\n'.repeat(101),
      also: ['unsafe-link'],
      line: 201,
      shown: 'An article with 101 wrong links.',
    },
    right: { body: 'The [clinic](/topics/care/) is near.\n' },
  },
  contentlayer: {
    summary:
      'What contentlayer wrote for the site is what the check read: a document that it dropped or changed would be missing without a word.',
    untold: 'Only a fault in contentlayer itself can break it, and none in a file of `content/`.',
  },
} as const satisfies SomeRules
