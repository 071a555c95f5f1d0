import type { SomeRules } from '../rule-notes.ts'

const topic = 'content/topics/transport.yaml'
const describing = (description: string) => ({
  files: { [topic]: `title: Transport\ndescription: ${description}\n` },
})
const picture = (alt: string, caption: string) => ({
  body: `<Figure src="door.webp" alt="${alt}" caption="${caption}" />\n`,
})

/** Rules about how a story is told: lengths, pictures, claims, names. */
export const editorialRules = {
  'title-width': {
    summary:
      'A title fits into one line of a search result, about 600 pixels, so that its last words are not cut. Wide letters count for more than narrow ones.',
    wrong: {
      fields: 'title: Why the way to a clinic is measured in long bus rides and never once in miles\n',
    },
    right: { fields: 'title: Why the way to a clinic is measured in bus rides\n' },
  },
  'description-width': {
    summary: 'A description fits into the two lines that a search result gives it, about 960 pixels.',
    wrong: {
      ...describing(
        'How the women and men who work downtown come to the room in the morning, who drives them there, and how they go home when the day is over in summer or winter.',
      ),
      line: 2,
    },
    right: describing(
      'How people come to the room in the morning, and how they go home when the day is over.',
    ),
  },
  'standfirst-length': {
    summary:
      'A standfirst has five to thirty-five words: enough to say why the story matters, and few enough to be read at a glance.',
    wrong: { fields: 'standfirst: Accessibility considerations notwithstanding.\n' },
    right: { fields: 'standfirst: Why the way to a clinic is measured in bus rides rather than in miles.\n' },
  },
  'alt-text': {
    summary:
      'The text of a picture tells what is to be seen, in a line that can be listened to: no file name, no “image of”, and not the caption again.',
    wrong: picture('Image of a door that stands open.', 'Where it begins'),
    right: picture('A door that stands open.', 'Where it begins'),
  },
  'claim-without-source': {
    summary:
      'Who calls something the first, the largest or the only one is named in the sentence or in a footnote. Readers decide for themselves whom they believe.',
    wrong: { body: 'It is the largest clinic in the county.\n' },
    right: { body: 'It is the largest clinic in the county, according to Ada Example.\n' },
  },
  'name-form': {
    summary:
      'A name is written in one way, the one in `content/styles/house.yaml`, so that readers and search find all of it.',
    wrong: { body: 'The Elm-Oak clinic is near.\n' },
    right: { body: 'The Elm–Oak clinic is near.\n' },
  },
  acronym: {
    summary:
      'An acronym is spelt out once in each document, unless every reader knows it and `content/styles/house.yaml` says so.',
    wrong: { body: 'The EKG takes a minute.\n' },
    right: { body: 'The electrocardiogram (EKG) takes a minute.\n' },
  },
  spelling: {
    summary:
      'Each word stands in a dictionary, the general one or the publication’s own in `content/dictionary.txt`. A slip in a name is a discourtesy, and one in a word costs trust.',
    wrong: { body: 'The clnic is near.\n' },
    right: { body: 'The clinic is near.\n' },
  },
  'dictionary-form': {
    summary:
      'The publication’s dictionary has one word a line, in order, and none that every dictionary has. That keeps it short enough to be read.',
    wrong: { files: { 'content/dictionary.txt': 'Zellmar\nAmbry\n' }, line: 2 },
    right: { files: { 'content/dictionary.txt': 'Ambry\nZellmar\n' } },
  },
  equality: {
    summary:
      'Words about people leave nobody out and reduce nobody to an illness. Where such a word is right, `content/styles/house.yaml` lists it with the reason.',
    wrong: { body: 'The chairman opened the door.\n' },
    right: { body: 'The chair opened the door.\n' },
  },
  'exception-unused': {
    summary:
      'The exceptions in `content/styles/house.yaml` are those that a text needs; an old one would let a new slip pass.',
    wrong: {
      files: {
        'content/styles/house.yaml':
          'exceptions:\n  - word: chairman\n    reason: The title that he himself uses.\n',
      },
      line: 2,
    },
    right: { files: { 'content/styles/house.yaml': 'exceptions: []\n' } },
  },
} as const satisfies SomeRules
