import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { blockDefinitions } from '#components/blocks/definitions.ts'
import type { BlockDefinition } from '#lib/content/block.ts'
import { describeFields, type FieldDescription } from '#lib/content/describe-fields.ts'
import type { WrittenBlock } from '#lib/content/document.ts'
import type { Graph } from '#lib/content/graph/graph.ts'
import { parseBody } from '#lib/content/parse/body/parse-body.ts'
import { prepareBody } from '#lib/site/prepare-body.ts'
import type { BlockView, PropView } from '#lib/site/style-guide/block-view.ts'

/** The file of a block's example, from the project's root. */
export function exampleFile(name: string): string {
  const folder = name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
  return `components/blocks/${folder}/${folder}.example.mdx`
}

/** Reads the example of every block as the text of an article is read. */
export const readBlocks = (root: string, graph: Graph): Promise<BlockView[]> =>
  Promise.all(blockDefinitions.map((definition) => readBlock(root, graph, definition)))

async function readBlock(root: string, graph: Graph, definition: BlockDefinition): Promise<BlockView> {
  const { name, place, children } = definition
  const file = exampleFile(name)
  const source = (await readFile(join(root, file), 'utf8')).trim()
  const { body, findings } = parseBody(source, () => ({ file, line: 1, column: 1 }))
  const faults = [
    ...findings.map(({ message, remedy }) => `${message} ${remedy}`),
    ...missingFacts(body?.blocks ?? [], graph),
  ]
  return {
    name,
    place,
    children,
    file,
    source,
    props: describeFields(definition.props).map(toPropView),
    body: body && faults.length === 0 ? prepareBody(body.tree, graph, false) : null,
    faults,
  }
}

const toPropView = ({
  name,
  type,
  description,
  required,
  example,
  ...field
}: FieldDescription): PropView => ({
  name,
  type,
  description,
  required,
  example,
  rules: [
    ...field.limits,
    ...(field.choices.length > 0 ? [field.choices.join(' or ')] : []),
    ...(field.preset ? [`${field.preset} where it is not written`] : []),
    ...(field.references ? [`from content/${field.references}`] : []),
  ],
})

/** What the example names and this site's ledger lacks: a page would fail on it. */
function missingFacts(blocks: readonly WrittenBlock[], graph: Graph): string[] {
  const known = new Set(graph.facts.map(({ slug }) => slug))
  return blocks.flatMap(({ name, props }) => {
    const definition = blockDefinitions.find((candidate) => candidate.name === name)
    return (definition ? describeFields(definition.props) : [])
      .filter(({ references }) => references === 'facts')
      .flatMap((field) => [props[field.name]].flat())
      .filter((slug) => typeof slug === 'string' && !known.has(slug))
      .map((slug) => `“${slug}” is not in the ledger. Let the example name a fact of content/facts.`)
  })
}
