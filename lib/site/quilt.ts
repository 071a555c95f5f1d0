/** The colors of a quilt; each is a design token. */
export const quiltFills = ['teal', 'sand', 'sky', 'sage', 'poppy', 'sheet-light', 'plum'] as const
export type QuiltFill = (typeof quiltFills)[number] | 'ink-dark' | 'paper-light'

/** One path of a quilt: everything of one color. */
export interface QuiltPath {
  fill: QuiltFill
  d: string
}

/** A quilt as data: its size in user units (a tile is 40) and its paths, back to front. */
export interface Quilt {
  width: number
  height: number
  paths: readonly QuiltPath[]
}

const tile = 40

// Each shape begins at a point from its tile's corner and goes on in relative steps, so that it can stand anywhere.
type Shape = readonly { at: readonly [number, number]; path: string; fill?: QuiltFill }[]
const shapes: readonly Shape[] = [
  [
    { at: [0, 40], path: 'v-20l20-16 20 16v20z' },
    { at: [15, 40], path: 'v-14h10v14z', fill: 'paper-light' },
  ],
  [{ at: [15, 6], path: 'h10v9h9v10h-9v9h-10v-9h-9v-10h9z' }],
  [{ at: [0, 40], path: 'a20 20 0 0140 0z' }],
  [{ at: [0, 40], path: 'q20-46 40 0z' }],
  [
    { at: [7, 15], path: 'a13 13 0 1126 0 13 13 0 11-26 0z' },
    { at: [18, 26], path: 'h4v14h-4z', fill: 'ink-dark' },
  ],
  [{ at: [2, 38], path: 'c0-24 12-36 36-36 0 24-12 36-36 36z' }],
  [{ at: [4, 40], path: 'v-20a16 16 0 0132 0v20h-9v-20a7 7 0 00-14 0v20z' }],
  [
    { at: [3, 18], path: 'h34a17 17 0 01-34 0z' },
    { at: [15, 9], path: 'a5 5 0 1110 0 5 5 0 11-10 0z' },
  ],
]

/** A whole number from a text, the same on every machine (FNV-1a, 32 bits). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}

/** Draws a quilt from a seed: the same seed gives the same quilt, and no two neighbors share a ground. */
export function drawQuilt(seed: number, columns: number, rows: number): Quilt {
  const below = randomBelow(seed)
  const paths = new Map<QuiltFill, string>()
  const add = (layer: Map<QuiltFill, string>, fill: QuiltFill, d: string) =>
    layer.set(fill, (layer.get(fill) ?? '') + d)
  const front = new Map<QuiltFill, string>()
  const details = new Map<QuiltFill, string>()
  const grounds: number[] = []
  for (let index = 0; index < columns * rows; index += 1) {
    const x = (index % columns) * tile
    const y = Math.floor(index / columns) * tile
    const taken = new Set([index % columns > 0 ? grounds[index - 1] : undefined, grounds[index - columns]])
    const free = quiltFills.map((_, color) => color).filter((color) => !taken.has(color))
    const ground = pick(free, below)
    grounds.push(ground)
    const color = (ground + 1 + below(quiltFills.length - 1)) % quiltFills.length
    // A hair wider than the tile: exact edges leave light seams where a browser rounds.
    add(paths, fillAt(ground), `M${x} ${y}h40.2v40.2h-40.2z`)
    for (const { at, path, fill } of pick(shapes, below))
      add(fill ? details : front, fill ?? fillAt(color), `M${x + at[0]} ${y + at[1]}${path}`)
  }
  return {
    width: columns * tile,
    height: rows * tile,
    paths: [...paths, ...front, ...details].map(([fill, d]) => ({ fill, d })),
  }
}

const fillAt = (index: number): QuiltFill => pick(quiltFills, () => index)

function pick<Item>(items: readonly Item[], below: (limit: number) => number): Item {
  const item = items[below(items.length)]
  if (item === undefined) throw new Error('A quilt cannot be drawn from an empty list.')
  return item
}

/** mulberry32: small, even, and the same everywhere, since it uses 32-bit integer steps alone. */
function randomBelow(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % limit
  }
}
