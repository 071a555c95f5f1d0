import { exampleArticle } from '../example-site.ts'
import type { SomeRules } from '../rule-notes.ts'

const ledger = 'content/addresses/ledger.yaml'
const published = `published:
  - /
  - /articles/a-short-walk/
  - /articles/one-room/
  - /authors/ada/
  - /numbers/
  - /paid-content/
  - /topics/care/
`
const page = (title: string, heading = 'What stands here') => `---
title: ${title}
standfirst: What the people of the clinic wish to tell you.
description: A page of its own, with what the people of the clinic wish to tell those who come there.
status: published
---

## ${heading}

The door stands open.
`
const series = (title: string, part: string) => `title: ${title}
description: Stories under the title “${title}”, which belong together and are read in this order.
parts:
  - ${part}
`
const moved = `${published}moved:
  - from: /articles/a-walk/
    to: /articles/a-short-walk/
`

/** Rules that only the site as a whole can keep or break. */
export const siteRules = {
  'required-document': {
    summary:
      'The settings, the page of the numbers and the page about paid content are there; each page links to them.',
    wrong: { files: { 'content/pages/paid-content.mdx': null } },
    right: { files: { 'content/pages/paid-content.mdx': page('About paid content') } },
  },
  'no-lead': {
    summary: 'At least one of the featured articles is public, so that the front page has a lead.',
    wrong: { files: { 'content/supplements/spring.yaml': supplement('the-night-bus') }, line: 11 },
    right: { files: { 'content/supplements/spring.yaml': supplement('one-room') } },
  },
  'taken-address': {
    summary: 'A page takes no address that the site keeps for itself.',
    wrong: { files: { 'content/pages/topics.mdx': page('What we write about') }, line: 2 },
    right: { files: { 'content/pages/about.mdx': page('What we write about') } },
  },
  'taken-id': {
    summary:
      'A heading on the page of the numbers has other words than the name of a fact, for links to that fact would lead to the heading.',
    wrong: { files: { 'content/pages/numbers.mdx': page('The numbers', 'Chairs') } },
    right: { files: { 'content/pages/numbers.mdx': page('The numbers', 'Where people sit') } },
  },
  'two-series': {
    summary: 'An article belongs to one series, so that “next” leads to one next part.',
    wrong: {
      files: {
        'content/series/rooms.yaml': series('Rooms and doors', 'one-room'),
        'content/series/doors.yaml': series('Doors and rooms', 'one-room'),
      },
      line: 4,
    },
    right: {
      files: {
        'content/series/rooms.yaml': series('Rooms and doors', 'one-room'),
        'content/series/doors.yaml': series('Doors and rooms', 'a-short-walk'),
      },
    },
  },
  'duplicate-text': {
    summary:
      'No two pages have the same title or the same description; readers and search engines take two alike for one.',
    wrong: { files: { 'content/pages/about.mdx': page('A short walk to the clinic') }, line: 2 },
    right: { files: { 'content/pages/about.mdx': page('Who tells these stories') } },
  },
  'address-vanished': {
    summary:
      'An address that was once published keeps leading somewhere: to its page, to where that went, or to a word about its end. Somebody has kept the link.',
    wrong: { files: { [ledger]: `${published}  - /articles/a-walk/\n` }, line: 9 },
    right: { files: { [ledger]: moved } },
  },
  'address-unrecorded': {
    summary:
      'Each address that readers can find stands in the list of addresses, so that it can never vanish unnoticed.',
    wrong: {
      files: { [ledger]: published.replace('  - /articles/a-short-walk/\n', '') },
      at: exampleArticle,
      line: 2,
    },
    right: { files: { [ledger]: published } },
  },
  'address-conflict': {
    summary: 'An address stands once in the list, and what moved leads to a page.',
    wrong: {
      files: { [ledger]: moved.replace('to: /articles/a-short-walk/', 'to: /articles/a-long-walk/') },
      line: 11,
    },
    right: { files: { [ledger]: moved } },
  },
} as const satisfies SomeRules

function supplement(featured: string): string {
  return `title: Near the Clinic
subtitle: Spring Supplement
description: Stories about one clinic and one bus, with every figure of theirs in a list to read.
about: It tells what it takes to reach a clinic.
editionDate: 2024-04-19
temperature: 57
sections:
  - label: Care
    link: /topics/care/
featured:
  - ${featured}
`
}
