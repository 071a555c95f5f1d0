/**
 * The candidate nearest to what was written, if it is near enough to be a slip (Damerau–Levenshtein, a third of the
 * length), or the only one that begins with it.
 */
export function suggest(written: string, candidates: readonly string[]): string | undefined {
  if (written === '') return undefined
  let best: string | undefined
  let least = Math.max(1, Math.floor(written.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) >= least) continue
    const distance = editDistance(written.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  if (best !== undefined) return best
  const start = written.replace(/\/$/, '')
  const [only, ...others] = candidates.filter((candidate) => candidate.startsWith(start))
  return start.length >= shortestStart && others.length === 0 ? only : undefined
}

const shortestStart = 4

/** “Did you mean …?” where something is near, else the list of what exists while it is short. */
export function suggestRemedy(written: string, candidates: readonly string[], otherwise: string): string {
  const near = suggest(written, candidates)
  if (near) return `Did you mean “${near}”?`
  if (candidates.length === 0 || candidates.length > 12) return otherwise
  return `${otherwise} There are: ${candidates.join(', ')}.`
}

function editDistance(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      let cost = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + same,
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, at(before, column - 2) + 1)
      current.push(cost)
    }
    before = previous
    previous = current
  }
  return at(previous, b.length)
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY
