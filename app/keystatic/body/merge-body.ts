import { matchBlocks } from './match-blocks.ts'
import { sameTree } from './same-tree.ts'
import { type BodyBlock, splitBlocks } from './split-blocks.ts'

/**
 * The body that an editor saved, in which what was not touched stays byte for byte. `baseline` is the original as the
 * form writes it when nothing was changed: a block that is the same in both was not touched.
 */
export function mergeBody(original: string, baseline: string, saved: string): string {
  if (saved === baseline) return original
  const old = splitBlocks(original)
  const same = splitBlocks(baseline)
  const now = splitBlocks(saved)
  if (!old || !same || !now || old.length !== same.length) return saved
  const matches = matchBlocks(same.map(textOf), now.map(textOf))
  const texts = now.map((block, index) => old[matches[index] ?? -1]?.text ?? block.text)
  const [first] = old
  const before = first ? original.slice(0, first.start) : '\n'
  const after = original.slice(old.at(-1)?.end ?? original.length) || '\n'
  const places = placesOf(matches, old.length)
  const merged = texts
    .map((text, index) =>
      index === 0 ? text : gapOf(original, old, places[index - 1], places[index]) + text,
    )
    .join('')
  const result = merged && before + merged + after
  return sameTree(result, saved) ? result : saved
}

const textOf = ({ text }: BodyBlock): string => text

/** Which of the old blocks each new one stands for; a changed one stands for the old one that is gone from its place. */
function placesOf(matches: readonly (number | undefined)[], count: number): (number | undefined)[] {
  const places: (number | undefined)[] = []
  for (const match of matches) {
    const next = places.length === 0 ? 0 : (places.at(-1) ?? count) + 1
    places.push(match ?? (next < count && !matches.includes(next) ? next : undefined))
  }
  return places
}

/** What stands between two blocks: as it was between the old ones, or an empty line. */
const gapOf = (
  original: string,
  old: readonly BodyBlock[],
  left: number | undefined,
  right: number | undefined,
): string =>
  left !== undefined && right === left + 1 ? original.slice(old[left]?.end, old[right]?.start) : '\n\n'
