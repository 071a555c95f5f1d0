import type { Example, ExampleFile } from './rule-notes.ts'

/** The article in which the bodies and the fields of examples stand. */
export const exampleArticle = 'content/articles/a-short-walk.mdx'

/** The instant at which the examples are read. */
export const exampleInstant = Date.UTC(2024, 4, 1, 19)

const fields = `kind: editorial
title: A short walk to the clinic
standfirst: Why the way to a clinic is measured in bus rides rather than in miles.
description: Why the way to a clinic matters as much as what happens there, told in one short walk.
kicker: Access
author: ada
date: 2024-04-19
topics:
  - care
status: published
`

const siteTexts: Readonly<Record<string, string>> = {
  [exampleArticle]: `---\n${fields}---\n\nThe clinic is near. The bus stop is not.\n`,
  'content/articles/one-room.mdx': `---
kind: editorial
title: One room and its forty chairs
standfirst: A room is easier to enter than a building, and that is where this begins.
description: How one room with a door, a lamp and some chairs became a place where people wait for care.
kicker: First
author: ada
date: 2024-04-18
topics:
  - care
status: published
---

The room has a door, and the door stands open.

## The door

It is made of wood.
`,
  'content/articles/the-night-bus.mdx': `---
kind: editorial
title: The night bus and its driver
standfirst: Somebody drives home those who leave the clinic last, and nobody has told it.
description: Who drives home the people that leave the clinic last, and what they talk about on the way.
kicker: Night
author: ada
date: 2024-04-20
topics:
  - care
status: draft
---

The bus comes late.
`,
  'content/authors/ada.yaml': `kind: person
name: Ada Example
description: Ada Example writes about rooms and buses.
`,
  'content/facts/chairs.yaml': `kind: stated
label: chairs in the room
value: 40
unit: chairs
source: Ada Example, in this supplement, April 19, 2024
`,
  'content/facts/hours.yaml': `kind: stated
label: hours that volunteers gave in the last year
value: 2000
unit: hours
qualifier: nearly
source: Ada Example, in this supplement, April 19, 2024
`,
  'content/pages/numbers.mdx': `---
title: The numbers
standfirst: Every figure of the site, with its source.
description: Every figure of the site in one list, each with its source and with its working.
status: published
---

Each figure has its own line.
`,
  'content/pages/paid-content.mdx': `---
title: About paid content
standfirst: Who pays, and how you can tell.
description: What the paid label of the site means, who paid, and where readers find the label.
status: published
---

Somebody paid for a story that has the label.
`,
  'content/sites/site.yaml': `origin: https://clinic.example
supplement: spring
city: Los Angeles
latitude: 34.05
longitude: -118.24
timeZone: America/Los_Angeles
indexPaidPages: true
`,
  'content/supplements/spring.yaml': `title: Near the Clinic
subtitle: Spring Supplement
description: Stories about one clinic and one bus, with every figure of theirs in a list to read.
about: It tells what it takes to reach a clinic.
editionDate: 2024-04-19
temperature: 57
sections:
  - label: Care
    link: /topics/care/
featured:
  - one-room
`,
  'content/styles/house.yaml': `names:
  - write: Elm–Oak
    never:
      - Elm-Oak
`,
  'content/topics/care.yaml': `title: Care
description: What people do for one another in a room, and what it takes to keep that room open.
`,
  'content/media/door.webp': '',
}

/** The files of a small valid site, with an example in it. */
export function buildExampleSite({ body, fields: written, files }: Example): Map<string, ExampleFile> {
  const article = `---\n${replaceFields(written)}---\n\n${body ?? 'The clinic is near. The bus stop is not.\n'}`
  const overrides = body === undefined && written === undefined ? {} : { [exampleArticle]: article }
  return new Map<string, ExampleFile>(Object.entries({ ...siteTexts, ...overrides, ...files }))
}

/** The file in which an example's fault stands, and the number of lines in it above the text that is shown. */
export function placeOfExample({ body, files, at }: Example): { file: string; above: number } {
  if (at !== undefined) return { file: at, above: 0 }
  const [file] = Object.keys(files ?? {})
  if (file !== undefined) return { file, above: 0 }
  if (body === undefined) return { file: exampleArticle, above: 1 }
  return { file: exampleArticle, above: 3 + fields.split('\n').length - 1 }
}

function replaceFields(written = ''): string {
  const names = [...written.matchAll(/^\w+(?=:)/gm)].map(([name]) => name)
  const others = fields
    .split(/^(?=\w)/m)
    .filter((field) => !names.some((name) => field.startsWith(`${name}:`)))
  return `${written}${others.join('')}`
}
