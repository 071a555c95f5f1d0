import type { SomeRules } from '../rule-notes.ts'

const said = 'It is the largest clinic in the county.\n'
const right = { body: `{/* silence claim-without-source: The county counts it in its own list. */}\n${said}` }

/** Rules about the comments that keep another rule quiet. */
export const silenceRules = {
  'silence-form': {
    summary: 'A comment that keeps a rule quiet names a rule that there is.',
    wrong: {
      body: `{/* silence claim: The county counts it in its own list. */}\n${said}`,
      also: ['claim-without-source'],
    },
    right,
  },
  'silence-reason': {
    summary: 'It says why the rule is wrong at this place, so that the next editor can judge anew.',
    wrong: { body: `{/* silence claim-without-source */}\n${said}`, also: ['claim-without-source'] },
    right,
  },
  'silence-refused': {
    summary:
      'Warnings and hints can be kept quiet. Errors cannot: what they tell would reach readers as a fault.',
    wrong: { body: '{/* silence dead-link: The page will be there soon. */}\nThe clinic is near.\n' },
    right,
  },
  'silence-unused': {
    summary:
      'A comment that keeps nothing quiet any more is taken out, so that it cannot hide a later fault.',
    wrong: {
      body: '{/* silence claim-without-source: The county counts it in its own list. */}\nThe clinic is near.\n',
    },
    right,
  },
} as const satisfies SomeRules
