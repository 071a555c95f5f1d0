import { renderExample } from './render-example.ts'

/** A silence in fields and one in a text, each with the line that it is for. */
export const silences = {
  inFields: {
    fields: `# silence title-width: The name of the program is as long as it is.
title: Improving Health Equity through a Community-Based Approach to Care
`,
  },
  inText: {
    body: `{/* silence claim-without-source: The county counts it in its own list. */}
It is the largest clinic in the county.
`,
  },
}

/** The beginning of the page about the rules. */
export const rulesIntroduction = `# The rules

\`npm run check\` holds everything in \`content/\` against these rules and tells all that it finds at once, each with the
file, the line, the name of the rule and what to do. This page is made from the rules themselves: every example below
has been checked, and what stands below it is what the check said.

An example without the name of a file is a part of an article: some of its fields, or its text. The examples stand on a
small site with a room of 40 chairs, nearly 2,000 hours that volunteers gave, a topic “care” and a few articles.

An **error** would reach readers as a fault, so it keeps the site from being built. A **warning** is most often right,
and never fails a build; \`npm run check -- --strict\` fails on warnings too. A **hint** is a thought to weigh, and fails
nothing.

## When a rule is wrong

Now and then a warning or a hint is wrong about one line. Write above that line which rule should keep quiet, and why;
the reason is for the next editor, who may see it in another way. In the fields of an article, and in YAML files:

${renderExample(silences.inFields)}

In the text of an article:

${renderExample(silences.inText)}

It holds for the next line that is not empty, and for that rule alone. Errors cannot be kept quiet. When the line no
longer needs it, the check says so, and the comment can go.`
