import { expect, test } from 'vitest'
import { parseOptions } from '#lib/desk/check/options.ts'

const usual = {
  format: 'pretty',
  strict: false,
  watch: false,
  base: undefined,
  staged: false,
  paths: [],
  cache: true,
}

test.each([
  [[], {}],
  [['--format', 'sarif'], { format: 'sarif' }],
  [['--format=github', '--strict'], { format: 'github', strict: true }],
  [['--changed'], { base: 'HEAD' }],
  [['--changed', '--base', 'main'], { base: 'main' }],
  [['--base=main'], { base: 'main' }],
  [['--staged'], { base: 'HEAD', staged: true }],
  [['--watch', '--no-cache'], { watch: true, cache: false }],
  [
    ['content/articles', 'content/facts/chairs.yaml'],
    { paths: ['content/articles', 'content/facts/chairs.yaml'] },
  ],
])('%j is understood', (args, expected) => {
  expect(parseOptions(args).options).toEqual({ ...usual, ...expected })
})

test.each([
  [['--fromat', 'json'], '“--fromat” is no option of the check. Did you mean “--format”?'],
  [['--stirct'], '“--stirct” is no option of the check. Did you mean “--strict”?'],
  [['--format', 'jsn'], '“jsn” is no format. Did you mean “json”?'],
  [['--format', 'xml'], '“xml” is no format. Choose one. There are: pretty, json, github, sarif, lines.'],
])('%j is refused with what may be meant', (args, fault) => {
  expect(parseOptions(args)).toEqual({ fault })
})

test('a format that is not named is refused', () => {
  expect(parseOptions(['--format']).fault).toMatch(/--format/)
})

test('help is help, whatever else is asked for', () => {
  expect(parseOptions(['--help', '--strict'])).toEqual({ options: 'help' })
})
