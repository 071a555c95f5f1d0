/** For each of the new texts the position of the old one that it continues, in order, as many as can be. */
export function matchBlocks(old: readonly string[], now: readonly string[]): (number | undefined)[] {
  const lengths = old.map(() => now.map(() => 0))
  const lengthAt = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const line = lengths[row]
      if (line)
        line[column] =
          old[row] === now[column]
            ? lengthAt(row + 1, column + 1) + 1
            : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1))
    }
  const matches: (number | undefined)[] = now.map(() => undefined)
  for (let row = 0, column = 0; row < old.length && column < now.length; ) {
    if (old[row] === now[column]) {
      matches[column] = row
      row += 1
      column += 1
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1
    else column += 1
  }
  return matches
}
