import { type BeginnerFault, beginnerFaults } from './faults.ts'
import { countNamed, judge, type Virtue, virtues } from './judge.ts'
import { peerNames, type Recording, type Said } from './peers.ts'
import { faultyText } from './read-articles.ts'

/** What our check says: of each article alone, by its name, and of all of them at once. */
export interface OurSaying {
  faults: Readonly<Record<string, Said>>
  together: Said
}

interface Tool extends OurSaying {
  title: string
}

/** The page that sets our messages beside those of the peers, as Markdown. */
export function renderComparison(recording: Recording, ours: OurSaying): string {
  const peers = peerNames.map((name) => ({
    title: recording.tools[name].title,
    faults: Object.fromEntries(
      Object.entries(recording.faults).flatMap(([fault, said]) => (said[name] ? [[fault, said[name]]] : [])),
    ),
    together: recording.together[name],
  }))
  const tools = [{ title: 'This site', ...ours }, ...peers]
  return [
    introduction,
    renderSetup(recording),
    renderCounts(tools),
    frankly,
    ...beginnerFaults.map((fault) => renderFault(fault, tools)),
  ].join('\n\n')
}

const introduction = `# Ten faults of a beginner, and what is said of them

Ten small articles, each with one fault, given to three tools: this site’s \`npm run check\`, Astro, and contentlayer2 as
it comes. \`npm run compare-messages\` writes this page from what our check says now and what the peers said when they were
recorded; a test compares it with what the check says. The articles are in \`bench/beginner-faults\`, the rules by which
all three are judged in \`judge.ts\` and \`faults.ts\` there.`

const frankly = `## Where another does as well, or better

- Astro gives a reason for alternative text and links to a page that explains the error. Our remedy says only what to
  write.
- contentlayer2 shows the faulty line of the fields, and in a text the sentence with a caret under the sign. Here a message
  stands alone; at the terminal, \`npm run check\` shows the line and a caret too.
- For a tab, an unclosed block and a less-than sign, both peers find the very place, as we do. Of a block that is not closed
  they say as plainly what is missing.
- contentlayer2 reads on after a fault and names six of ten articles in one run; Astro stops at the first.
- The ten faults and the rules are ours, and our messages were written with them in mind. Another ten might count less well
  for us.`

const meanings: Readonly<Record<Virtue, string>> = {
  stops: 'stops the build (exit status not 0)',
  article: 'names the article',
  line: 'names the right line',
  column: 'names the right column',
  value: 'names the bad value',
  remedy: 'says what to change',
}

function renderSetup({ tools, mended }: Recording): string {
  const accepted = peerNames.filter((name) => mended[name].exit === 0).map((name) => tools[name].title)
  const [astro, contentlayer] = peerNames.map((name) => tools[name])
  return `## How each was set up

- This site: the check of all content, with the article added to a small valid site. Errors are shown, hints on style left
  out.
- ${astro?.title} with \`@astrojs/mdx\`, on Node.js ${astro?.node}: \`${astro?.command}\`. A content collection with a \`glob\` loader and a
  strict zod schema with the same limits as ours, \`z.coerce.date()\`, \`reference('topics')\` and \`reference('authors')\`; a
  page that renders each article with two components, of which \`Figure\` shows its picture by Astro’s \`Image\`. \`astro sync\`
  and \`astro check\` said nothing more.
- ${contentlayer?.title} on Node.js ${contentlayer?.node}: \`${contentlayer?.command}\`. Document types with \`contentType: 'mdx'\`, fields of
  type \`date\` and \`enum\`, a list of references, required as ours are; its options as they come. With
  \`onMissingOrIncompatibleData: 'fail'\` it also stops where it warns here.

The same ten articles with their faults mended were accepted by ${accepted.join(' and ')}, and are by our check. Progress,
times, paths of the machine and drawn boxes are left out of what is shown; lines of stack are counted.`
}

function renderCounts(tools: readonly Tool[]): string {
  const rows = virtues.map((virtue) => [
    meanings[virtue],
    ...tools.map(
      (tool) => `${beginnerFaults.filter((fault) => virtuesOf(tool, fault).includes(virtue)).length}`,
    ),
  ])
  const named = tools.map(({ together }) => `${countNamed(beginnerFaults, together)}`)
  return `## Counts

Of ten faults, each tool:

${renderTable([['', ...tools.map(({ title }) => title)], ...rows, ['names the article, all ten in one run', ...named]])}`
}

function renderFault(fault: BeginnerFault, tools: readonly Tool[]): string {
  const rows = tools.map((tool) => [
    tool.title,
    renderSaid(saidOf(tool, fault)),
    virtuesOf(tool, fault).join(', ') || 'nothing',
  ])
  return `## ${fault.title}

${fault.name}.mdx, line ${fault.line}:

\`\`\`mdx
${faultyText(fault).split('\n')[fault.line - 1]}
\`\`\`

${renderTable([['', 'what it says', 'what it got right'], ...rows])}
${fault.note ? `\n${fault.note}\n` : ''}`.trimEnd()
}

function saidOf({ title, faults }: Tool, { name }: BeginnerFault): Said {
  const said = faults[name]
  if (!said) throw new Error(`What ${title} says of ${name}.mdx is not recorded. Record the peers again.`)
  return said
}

const virtuesOf = (tool: Tool, fault: BeginnerFault): Virtue[] => judge(fault, saidOf(tool, fault))

function renderSaid({ exit, lines, stack }: Said): string {
  const shown = lines.map(renderCode)
  if (stack > 0) shown.push(`and ${stack} lines of stack`)
  return [...(shown.length > 0 ? shown : ['nothing']), `exit status ${exit}`].join('<br>')
}

function renderCode(line: string): string {
  const code = line.replaceAll('|', '\\|').trim()
  return code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``
}

const renderTable = ([head = [], ...rows]: readonly string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
