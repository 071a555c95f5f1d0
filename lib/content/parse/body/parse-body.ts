import type { Root } from 'mdast'
import { blockDefinitions } from '../../../../components/blocks/definitions.ts'
import type { Body, WrittenBlock } from '../../document.ts'
import type { Passage } from '../../editorial/manuscript.ts'
import type { Place } from '../../problem.ts'
import { type DataString, stringsIn } from '../fields/data-strings.ts'
import { type FoundFigure, findFigures } from '../find-figures.ts'
import { guardBody } from './guard-body.ts'
import { type BodyFinding, readBody } from './read-body.ts'
import { readProse } from './read-prose.ts'
import { toTree } from './to-tree.ts'

/** A body with the numbers of its prose and what is wrong with it; offsets are those of its text. */
export interface ParsedBody {
  /** To be rendered only where there are no findings; `null` where not even its syntax could be read. */
  body: Body | null
  /** As its syntax has it, where that could be read. */
  tree: Root | null
  passages: readonly Passage[]
  figures: readonly FoundFigure[]
  findings: readonly BodyFinding[]
}

const mostFigures = 1_000

/** Reads, guards and converts the text of a body; `place` says where an offset of it stands in the file. */
export function parseBody(text: string, place: (offset: number) => Place): ParsedBody {
  const read = readBody(text)
  if (!read.tree) return { body: null, tree: null, passages: [], figures: [], findings: [read.finding] }
  const guarded = guardBody(read.tree, text, blockDefinitions)
  const prose = readProse(read.tree, text)
  const blocks = [...guarded.props].map(([node, props]) => ({
    ...place(offsetOf(node)),
    name: 'name' in node && typeof node.name === 'string' ? node.name : '',
    props,
    ...prose.around.get(node),
  }))
  const figures = [
    ...prose.figures,
    ...[...guarded.props.keys()].flatMap((node, index) => figuresOf(blocks[index], offsetOf(node))),
  ]
  const body: Body = {
    ...toTree(read.tree, guarded.props),
    links: guarded.links.map(({ href, offset }) => ({ ...place(offset), href })),
    blocks,
    words: prose.words,
  }
  const parsed = {
    body,
    tree: read.tree,
    passages: [
      ...prose.passages,
      ...[...guarded.props.keys()].flatMap((node, index) => passagesOf(blocks[index], offsetOf(node))),
    ],
    findings: guarded.findings,
  }
  const excess = figures[mostFigures]
  if (!excess) return { ...parsed, figures }
  return {
    ...parsed,
    figures: [],
    findings: [
      ...guarded.findings,
      {
        offset: excess.at,
        rule: 'too-dense',
        value: String(figures.length),
        message: `The text holds ${figures.length} numbers; the limit is ${mostFigures}.`,
        remedy: 'Divide it into several documents.',
      },
    ],
  }
}

const offsetOf = (node: Pick<Root, 'position'>): number => node.position?.start.offset ?? 0

/** The words that a block shows outside its text: a title, a caption, an alternative text. */
const passagesOf = (block: WrittenBlock | undefined, at: number): Passage[] =>
  shownIn(block).map(({ path, value }) => ({
    kind: 'field',
    // Behind the block’s name, so that it is taken for no field of the document.
    path: [block?.name, ...path].join('.'),
    text: value,
    section: 0,
    offsetAt: () => at,
  }))

/** The numbers that a block shows as a part of its words: in a title, a caption, an alternative text. */
const figuresOf = (block: WrittenBlock | undefined, at: number): FoundFigure[] =>
  shownIn(block)
    .flatMap(({ value }) => findFigures(value))
    .map((figure) => ({ ...figure, at }))

function shownIn(block: WrittenBlock | undefined): DataString[] {
  const definition = blockDefinitions.find(({ name }) => name === block?.name)
  if (!definition || !block) return []
  return stringsIn(definition.props, block.props).filter(({ kind }) => kind === 'prose')
}
