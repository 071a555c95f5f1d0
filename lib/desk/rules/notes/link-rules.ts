import type { SomeRules } from '../rule-notes.ts'

const right = { body: 'Read [how the room was made](/articles/one-room/).\n' }

/** Rules about links: their form, their words, where they lead. */
export const linkRules = {
  'empty-link': {
    summary: 'A link has an address.',
    wrong: { body: 'Read [how the room was made]().\n' },
    right,
  },
  'link-text': {
    summary: 'A link has words. One without is invisible, and a screen reader spells out its address.',
    wrong: { body: 'Read [](/articles/one-room/).\n' },
    right,
  },
  'link-form': {
    summary:
      'A page of this site is named from the root, in lower case, with a slash at its end. That is its one address, which works without being sent on.',
    wrong: { body: 'Read [how the room was made](one-room).\n' },
    right,
  },
  'unsafe-link': {
    summary:
      'A link leads to a web page, to an address for mail or to a page of this site, and looks like what it is. Nothing else can harm a reader then.',
    wrong: { body: 'Read [how the room was made](javascript:open).\n' },
    right,
  },
  'dead-link': {
    summary: 'A link to a page of this site leads to a page, and to a section that it has.',
    wrong: { body: 'Read [how the room was made](/articles/one-rom/).\n' },
    right,
  },
  'link-to-draft': {
    summary: 'What is public does not link to a draft, which readers would not find.',
    wrong: { body: 'Read about [the night bus](/articles/the-night-bus/).\n' },
    right,
  },
  'vague-link-text': {
    summary: 'The words of a link say where it leads, for people who listen often hear the links alone.',
    wrong: { body: '[Click here](/articles/one-room/) about the room.\n' },
    right,
  },
  'address-as-text': {
    summary: 'A link shows words rather than its address, which is hard to read and worse to hear.',
    wrong: { body: 'Read [https://clinic.example/visit](https://clinic.example/visit).\n' },
    right: { body: 'Read [how to visit the clinic](https://clinic.example/visit).\n' },
  },
} as const satisfies SomeRules
