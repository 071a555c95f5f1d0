import type { Problem } from '../../content/problem.ts'
import { placeOfExample } from './example-site.ts'
import type { Example, ExampleFile } from './rule-notes.ts'

/** An example as blocks of Markdown: its text in a fence, or what there is to say about it. */
export function renderExample({ body, fields, files, shown }: Example): string[] {
  if (shown !== undefined) return [shown]
  if (body !== undefined) return [renderFence('mdx', body)]
  if (fields !== undefined) return [renderFence('yaml', fields)]
  return Object.entries(files).flatMap(([file, held]) => renderFile(file, held))
}

function renderFile(file: string, held: ExampleFile): string[] {
  if (held === null) return [`There is no \`${file}\`.`]
  if (typeof held !== 'string')
    throw new Error(`“${file}” of an example is no text. Say in “shown” what readers are told instead.`)
  return [`\`${file}\``, renderFence(file.replace(/^.*\./, ''), held)]
}

/** What the check says of a wrong example: each fault with its line in the text above, and the remedy. */
export function renderTold(example: Example, problems: readonly Problem[]): string {
  const { file, above } = placeOfExample(example)
  const lines = problems.map((problem) => {
    const place =
      example.at === undefined ? `line ${problem.line - above}` : `${problem.file}, line ${problem.line}`
    const isSeen = example.shown === undefined && problem.file === file
    return `${isSeen ? `${place}: ` : ''}${problem.message}\n    ${problem.remedy}\n`
  })
  return renderFence('text', lines.join(''))
}

function renderFence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}${text.endsWith('\n') ? '' : '\n'}${fence}`
}
