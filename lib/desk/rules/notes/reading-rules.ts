import type { SomeRules } from '../rule-notes.ts'

const graded = `The distance between a neighborhood and its clinic is usually described in miles,
although residents know it in bus rides, in waiting and in missed
appointments. Many families depend on public transportation, and a single
connection that arrives late can make an entire morning disappear. Volunteers
who accompany elderly neighbors report that the walk from the station is
difficult in summer, because the sidewalk offers almost no shade. The
coordinator therefore asks the city for another stop, and she explains
her reasons at every public meeting. Until somebody answers, drivers collect
the remaining passengers in private cars, which is generous, expensive and
impossible to organize reliably.
`
const easier = `A map gives the way to the clinic in miles. People who live here count it in bus
rides. Many families have no car, and when one bus is late the whole morning is
gone. Neighbors who walk with the old say that the way from the station is hard
in summer, for there is no shade. So one of them asks the city for a stop of its
own. She says why at every meeting. Until somebody answers, a few drivers take
the rest home in their own cars. That is kind, and it costs them a lot. Nobody
can be sure that it will go on like this. The clinic waits, and so do the people
who need it.
`
const easy = 'The bus stops at the door. Ada gets off and walks in. The room is warm. '
const hard =
  'Transportation availability determines whether neighborhood residents can attend regular appointments. '

/** Rules about how hard a text is to read. */
export const readingRules = {
  'reading-grade': {
    summary:
      'A text asks its readers for no higher school grade than `content/styles/house.yaml` allows, so that a tired reader can follow it. Only texts of a hundred words or more are measured.',
    wrong: { body: graded },
    right: { body: easier },
  },
  'section-grade': {
    summary:
      'No section of a hundred words or more is much harder than the text as a whole may be: two grades at most.',
    wrong: {
      body: `${easy.repeat(20).trim()}\n\n## The way\n\n${hard.repeat(10).trim()}\n`,
      line: 3,
      shown: 'An easy text with one section, “The way”, of a hundred long and learned words.',
    },
    right: { body: `## The way\n\n${easier}` },
  },
  'long-sentence': {
    summary: 'A sentence has forty words at most, about as many as can be read in one breath.',
    wrong: {
      body: 'The clinic is near the station, and the station is near the river, and the river runs past the school where Ada went as a child, when the bus still stopped at the bridge and the driver knew everybody by name and asked how they were.\n',
    },
    right: {
      body: 'The clinic is near the station, and the station is near the river. Ada went to school there, when the bus still stopped at the bridge.\n',
    },
  },
  'passive-voice': {
    summary:
      'The text says who does what. One passive sentence is good English; where many follow each other, readers lose sight of who acts.',
    wrong: {
      body: 'The door was opened by the driver. The lamp was lit by a nurse, and the chairs were brought in.\n',
    },
    right: { body: 'The driver opened the door. A nurse lit the lamp, and they brought in the chairs.\n' },
  },
} as const satisfies SomeRules
