import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '#lib/content/parse/parse-document.ts'
import { smallSite } from '../../fixtures/small-site.ts'

const root = new URL('../../..', import.meta.url)
const realTexts = readdirSync(new URL('content', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:mdx|yaml)$/.test(name))
  .map((name): [string, string] => [
    `content/${name}`,
    readFileSync(new URL(`content/${name}`, root), 'utf8'),
  ])
const documents = [...realTexts, ...smallSite()]

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Parses and holds the result against what every result promises. */
function expectHonest(file: string, bytes: Uint8Array): void {
  const { document, problems } = parseDocument(file, bytes)
  expect(document === null).toBe(problems.length > 0)
  const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/)
  for (const { file: named, line, column, rule, value, message, remedy } of problems) {
    expect(named).toBe(file)
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
    expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    for (const text of [message, remedy]) {
      expect(text).toMatch(/^\S.*\S$/u)
      expect(text).not.toMatch(/\bat .+:\d+:\d+|node_modules|undefined|\[object|TypeError|RangeError/)
    }
    expect(value).not.toMatch(/\n/)
    expect([...value].length).toBeLessThanOrEqual(61)
  }
}

const special = fc.constantFrom(
  ...[
    '{',
    '}',
    '<',
    '>',
    '</',
    '/>',
    '<A ',
    '<!--',
    '{/*',
    '[',
    ']',
    '](',
    '[^',
    ']: ',
    '|',
    '\n|-|\n',
    '`',
    '```\n',
  ],
  ...[
    '~~~\n',
    '*',
    '**',
    '_',
    '#',
    '\n# ',
    '\n---\n',
    '---',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n    ',
    '\t',
    '\\',
    '&',
    '&#0;',
  ],
  ...[
    '&#x202e;',
    '!',
    '![',
    '$',
    '%',
    '%TAG',
    '@',
    ': ',
    '? ',
    '- ',
    ' #',
    '!!js/function',
    '&a ',
    '*a',
    '<<: ',
    '"',
    "'",
  ],
  ...[
    '|\n',
    '>-\n',
    '\r',
    '\r\n',
    '\u0000',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\u00a0',
    '\ud83d\ude00',
    '\u0301',
    'import ',
  ],
  ...[
    'export ',
    'javascript:',
    'https://',
    '1e999',
    '.inf',
    '~',
    'null',
    '__proto__: ',
    'constructor: ',
    '= ',
    '  \n',
  ],
)
const change = fc.record({
  kind: fc.constantFrom('delete', 'insert', 'double', 'swap'),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 40 }),
  signs: fc.array(special, { minLength: 1, maxLength: 3 }),
})

function mutate(
  text: string,
  changes: readonly (typeof change extends fc.Arbitrary<infer Change> ? Change : never)[],
) {
  return changes.reduce((before, { kind, from, length, signs }) => {
    const at = Math.floor(from * before.length)
    const [head, piece, tail] = [
      before.slice(0, at),
      before.slice(at, at + length),
      before.slice(at + length),
    ]
    if (kind === 'delete') return head + tail
    if (kind === 'insert') return head + signs.join('') + piece + tail
    if (kind === 'double') return head + piece + piece + tail
    return head + tail.slice(0, length) + piece + tail.slice(length)
  }, text)
}

// The same texts each time, so that a commit is judged once; ten thousand in all.
const settings = (numRuns: number) => ({ seed: 57, numRuns })
const patience = 300_000

describe('whatever a file holds, the parser answers with a document or with problems at places in it', () => {
  it(
    'from random bytes',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom('content/articles/a.mdx', 'content/facts/a.yaml'),
          fc.uint8Array({ maxLength: 400 }),
          expectHonest,
        ),
        settings(3_000),
      )
    },
    patience,
  )

  it(
    'from random signs of Markdown, MDX and YAML',
    () => {
      const text = fc.array(fc.oneof(special, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
      fc.assert(
        fc.property(fc.boolean(), text, text, (asMdx, head, body) =>
          asMdx
            ? expectHonest('content/articles/a.mdx', bytesOf(`---\n${head.join('')}\n---\n${body.join('')}`))
            : expectHonest('content/topics/a.yaml', bytesOf(head.join(''))),
        ),
        settings(3_000),
      )
    },
    patience,
  )

  it('from a text over which the parser of Markdown stumbles', () => {
    expectHonest('content/articles/a.mdx', bytesOf('---\n---\n<>-\na\n---\n'))
  })

  it(
    'from documents that somebody damaged',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...documents),
          fc.array(change, { minLength: 1, maxLength: 6 }),
          ([file, text], changes) => expectHonest(file, bytesOf(mutate(text, changes))),
        ),
        settings(4_000),
      )
    },
    patience,
  )
})
