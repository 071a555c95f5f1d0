import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrastOf } from '#lib/site/style-guide/contrast.ts'
import { readPalette, writeSchemes } from '#lib/site/style-guide/palette.ts'

const css = readFileSync(new URL('../../../app/styles/tokens.css', import.meta.url), 'utf8')
const { colors, sizes } = readPalette(css)
const colorOf = (name: string) => colors.find((color) => color.name === name)

describe('contrast', () => {
  it.each([
    ['#000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#fff', 4.478],
    ['#0000FF', '#ffffff', 8.592],
  ])('of %s and %s is as WCAG counts it, whichever comes first', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 3)
    expect(contrastOf(other, one)).toBe(contrastOf(one, other))
  })

  it('of a color that is not in hex is an error with its remedy', () => {
    expect(() => contrastOf('tomato', '#fff')).toThrow('“tomato” is no color in hex. Write it as #rrggbb')
  })
})

describe('the palette', () => {
  it('holds every color of the tokens, with a value in both schemes', () => {
    const declared = [...css.matchAll(/--([\w-]+): #/g)].map(([, name = '']) => name.replace(/^color-/, ''))
    expect(colors.map(({ name }) => name).toSorted()).toEqual([...new Set(declared)].toSorted())
    for (const { values } of colors)
      expect(values).toEqual({ light: expect.any(String), dark: expect.any(String) })
  })

  it('takes the dark value where there is one, and else the light', () => {
    expect(colorOf('paper')?.values).toEqual({ light: '#fbf8f1', dark: '#111816' })
    expect(colorOf('on-band')?.values).toEqual({ light: '#fbf8f1', dark: '#fbf8f1' })
    expect(colorOf('poppy')?.values).toEqual({ light: '#e2602a', dark: '#e2602a' })
  })

  it('keeps its promise of 7:1 for every color of text, on each of its grounds, in both schemes', () => {
    const text = colors.flatMap(({ contrasts }) => contrasts.filter(({ isText }) => isText))
    expect(text).toHaveLength(8)
    for (const { ground, ratios } of text)
      expect(Math.min(ratios.light, ratios.dark), ground).toBeGreaterThanOrEqual(7)
  })

  it('holds every size of text with the height of its line', () => {
    expect(sizes.map(({ name }) => name)).toEqual(
      [...css.matchAll(/--text-([a-z]+):/g)].map(([, name]) => name),
    )
    for (const { lineHeight } of sizes) expect(Number(lineHeight)).toBeGreaterThanOrEqual(1)
  })

  it('sets every color for either scheme', () => {
    const rules = writeSchemes({ colors, sizes }).split('\n')
    expect(rules.map((rule) => rule.match(/--[\w-]+:/g)?.length)).toEqual([colors.length, colors.length])
    expect(rules[0]).toMatch(/^\[data-scheme="light"\]\{color-scheme:light;--paper:#fbf8f1;/)
    expect(rules[1]).toMatch(/^\[data-scheme="dark"\]\{color-scheme:dark;--paper:#111816;/)
  })

  it('of a sheet without a dark side is an error with its remedy', () => {
    expect(() => readPalette(':root { --paper: #fff; }')).toThrow(
      'tokens.css has no two “:root” rules. Write',
    )
  })
})
