import type { Nodes, Root } from 'mdast'
import type { WrittenBlock } from '../../document.ts'
import { gap, type Passage } from '../../editorial/manuscript.ts'
import { type FoundFigure, findFigures, nearby } from '../find-figures.ts'

/** What a body holds of sentences: its passages, how many words they have, and its numbers; offsets are the body's. */
export interface Prose {
  passages: readonly Passage[]
  words: number
  figures: readonly FoundFigure[]
  /** What stands around each block in a sentence. */
  around: ReadonlyMap<Nodes, Surroundings>
}

/** The ends of the text on both sides of a block. */
export type Surroundings = Required<Pick<WrittenBlock, 'before' | 'after'>>

// A fact in a sentence reads as about two words.
const wordsOfFact = 2

/** Reads a body's sentences: a number is found even where emphasis divides it or an entity spells it. */
export function readProse(tree: Root, body: string): Prose {
  const passages: Passage[] = []
  const around = new Map<Nodes, Surroundings>()
  let facts = 0
  let section = 0
  const visit = (node: Nodes) => {
    if (node.type === 'mdxJsxTextElement') facts += 1
    if (node.type === 'heading') section += 1
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const run = node.children.flatMap((child) => piecesOf(child, body))
      const text = textOf(run)
      surround(run, text, around)
      passages.push({
        kind: node.type === 'tableCell' ? 'cell' : node.type,
        path: '',
        text,
        section,
        offsetAt: (index) => offsetIn(run, index),
      })
    }
    if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  return {
    passages,
    around,
    words: facts * wordsOfFact + passages.reduce((sum, { text }) => sum + countWords(text), 0),
    figures: passages.flatMap(({ text, offsetAt }) =>
      findFigures(text).map((figure) => ({ ...figure, at: offsetAt(figure.at) })),
    ),
  }
}

/** A piece of a sentence with the offset in the body at which it is written. */
interface Piece {
  text: string
  offset: number
  /** Whether each of its letters is written as itself. */
  literal: boolean
  block?: Nodes
}

function piecesOf(node: Nodes, body: string): Piece[] {
  const offset = node.position?.start.offset ?? 0
  if (node.type === 'text') {
    const literal = node.value.length === (node.position?.end.offset ?? 0) - offset
    return [{ text: node.value, offset, literal: literal && body.startsWith(node.value, offset) }]
  }
  if (node.type === 'break') return [{ text: '\n', offset, literal: true }]
  if (node.type === 'link' && isItsOwnText(node)) return [{ text: gap, offset, literal: true }]
  if (node.type === 'mdxJsxTextElement' && node.children.length === 0)
    return [{ text: gap, offset, literal: true, block: node }]
  if (!('children' in node)) return [{ text: gap, offset, literal: true }]
  const pieces = node.children.flatMap((child) => piecesOf(child, body))
  return pieces.length > 0 ? pieces : [{ text: gap, offset, literal: true }]
}

function isItsOwnText({ url, children: [only, ...others] }: Nodes & { type: 'link' }): boolean {
  return others.length === 0 && only?.type === 'text' && url.endsWith(only.value)
}

const textOf = (run: readonly Piece[]): string => run.map(({ text }) => text).join('')

function surround(run: readonly Piece[], text: string, around: Map<Nodes, Surroundings>) {
  let start = 0
  for (const { text: piece, block } of run) {
    const end = start + piece.length
    if (block)
      around.set(block, {
        before: text.slice(Math.max(0, start - nearby), start),
        after: text.slice(end, end + nearby),
      })
    start = end
  }
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'–-]*/gu)?.length ?? 0

function offsetIn(run: readonly Piece[], at: number): number {
  let start = 0
  for (const { text, offset, literal } of run) {
    if (at < start + text.length) return literal ? offset + at - start : offset
    start += text.length
  }
  return run.at(-1)?.offset ?? 0
}
