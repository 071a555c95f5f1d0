import { describe, expect, it } from 'vitest'
import { drawQuilt, seedOf } from '#lib/site/quilt.ts'

describe('a quilt', () => {
  it('is the same for the same seed and another for another', () => {
    expect(drawQuilt(7, 5, 4)).toEqual(drawQuilt(7, 5, 4))
    expect(drawQuilt(7, 5, 4)).not.toEqual(drawQuilt(8, 5, 4))
  })

  it('covers each of its tiles with exactly one ground', () => {
    const { paths, width, height } = drawQuilt(seedOf('hemet'), 5, 4)
    const grounds = paths.flatMap(({ d }) => d.match(/M\d+ \d+h40\.2v40\.2h-40\.2z/g) ?? [])
    expect(new Set(grounds).size).toBe(20)
    expect(grounds).toHaveLength(20)
    expect([width, height]).toEqual([200, 160])
  })

  it('never gives two neighbors the same ground', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const grounds = groundsOf(drawQuilt(seed, 6, 4))
      for (const [place, fill] of grounds) {
        const [x = 0, y = 0] = place.split(' ').map(Number)
        expect(grounds.get(`${x + 40} ${y}`)).not.toBe(fill)
        expect(grounds.get(`${x} ${y + 40}`)).not.toBe(fill)
      }
    }
  })

  it('draws a seed from a text that never changes, so that an article keeps its picture', () => {
    expect(seedOf('')).toBe(0x811c9dc5)
    expect(seedOf('a')).toBe(0xe40c292c)
  })
})

function groundsOf({ paths }: ReturnType<typeof drawQuilt>): Map<string, string> {
  const grounds = new Map<string, string>()
  for (const { fill, d } of paths)
    for (const [, place = ''] of d.matchAll(/M(\d+ \d+)h40\.2/g)) grounds.set(place, fill)
  return grounds
}
