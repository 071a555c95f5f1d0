import type { SomeRules } from '../rule-notes.ts'

const topic = 'content/topics/transport.yaml'
const description = 'description: How people come to the room and how they get home when the day is over.\n'
const right = { files: { [topic]: `title: Transport\n${description}` } }

/** Rules about the fields of one document. */
export const fieldRules = {
  'missing-field': {
    summary:
      'Each field that the schema asks for is there. A page without its description has nothing to show in a search result.',
    wrong: { files: { [topic]: 'title: Transport\n' } },
    right,
  },
  'unknown-field': {
    summary:
      'A field has a name that the schema knows. One that is misspelt would be left out without a word.',
    wrong: { files: { [topic]: `titel: Transport\ntitle: Transport\n${description}` } },
    right,
  },
  'unknown-value': {
    summary: 'A field with a choice has one of the values that there are.',
    wrong: { fields: 'status: publish\n' },
    right: { fields: 'status: published\n' },
  },
  'wrong-type': {
    summary: 'A value is of the kind that its field wants: a text, a number, a list, or true or false.',
    wrong: { fields: 'topics: care\n' },
    right: { fields: 'topics:\n  - care\n' },
  },
  'wrong-size': {
    summary:
      'A text is neither too short to say anything nor too long for its place; a list and a number have limits too.',
    wrong: { fields: 'title: A walk\n' },
    right: { fields: 'title: A short walk to the clinic\n' },
  },
  'wrong-value': {
    summary: 'A value has the form that its field wants, such as a day that exists, written year first.',
    wrong: { fields: 'date: 2024-04-31\n' },
    right: { fields: 'date: 2024-04-30\n' },
  },
  'unknown-reference': {
    summary:
      'The author, the topics, the facts that a document names are there. Readers never meet a name that leads to nothing.',
    wrong: { fields: 'topics:\n  - car\n', line: 2 },
    right: { fields: 'topics:\n  - care\n' },
  },
  'date-mismatch': {
    summary:
      'The date of a scheduled article is the day on which it appears, in the time of the site’s place. Readers should not meet yesterday’s date on a new story.',
    wrong: { fields: 'status: scheduled\npublishAt: 2024-05-03T06:00\ndate: 2024-05-02\n', line: 3 },
    right: { fields: 'status: scheduled\npublishAt: 2024-05-03T06:00\ndate: 2024-05-03\n' },
  },
  'future-date': {
    summary:
      'What is published has a date that has come. A date ahead of time makes a reader doubt the rest.',
    wrong: {
      fields: 'date: 2024-05-10\n',
      shown: 'On May 1, 2024, an article with “status: published” and “date: 2024-05-10”.',
    },
    right: { fields: 'status: scheduled\npublishAt: 2024-05-10T06:00\ndate: 2024-05-10\n' },
  },
  'embargo-over': {
    summary: 'An embargo that has ended is followed by something: the article appears, or gets another end.',
    wrong: {
      fields: 'status: embargo\nembargoUntil: 2024-04-22T06:00\n',
      line: 2,
      shown: 'On May 1, 2024, an article with “status: embargo” and “embargoUntil: 2024-04-22T06:00”.',
    },
    right: { fields: 'status: embargo\nembargoUntil: 2024-05-22T06:00\n' },
  },
  'moment-skipped': {
    summary:
      'A moment exists. On the night when the clocks are set forward an hour is skipped, and nobody could say when the article appears.',
    wrong: { fields: 'status: scheduled\npublishAt: 2025-03-09T02:30\ndate: 2025-03-09\n', line: 2 },
    right: { fields: 'status: scheduled\npublishAt: 2025-03-09T03:30\ndate: 2025-03-09\n' },
  },
  'moment-twice': {
    summary:
      'A moment is one moment. On the night when the clocks are set back an hour comes twice; the offset says which of the two is meant.',
    wrong: { fields: 'status: scheduled\npublishAt: 2024-11-03T01:30\ndate: 2024-11-03\n', line: 2 },
    right: { fields: 'status: scheduled\npublishAt: 2024-11-03T01:30-07:00\ndate: 2024-11-03\n' },
  },
} as const satisfies SomeRules
