import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '#lib/content/parse/parse-document.ts'
import { expected } from './expected.ts'

const folder = import.meta.dirname
const collections = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
const files = collections.flatMap(({ name }) =>
  readdirSync(join(folder, name)).map((file) => `${name}/${file}`),
)

describe('each kind of fault in a file', () => {
  it('has a line in the table, and each line a file', () => {
    expect(files.toSorted()).toEqual(Object.keys(expected).toSorted())
  })

  it.each(files)('%s is refused, each fault at its place and in its words', (file) => {
    const { document, problems } = parseDocument(`content/${file}`, readFileSync(join(folder, file)))
    expect(
      problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`),
    ).toEqual(expected[file])
    expect(document).toBeNull()
  })

  it.each(files)('%s is told in one line that shows a value, with a remedy', (file) => {
    const { problems } = parseDocument(`content/${file}`, readFileSync(join(folder, file)))
    for (const { message, remedy, value } of problems) {
      expect(`${message}${remedy}${value}`).not.toMatch(/\n|\p{Cc}|\p{Cf}|undefined|\[object/u)
      expect(message).toMatch(/\.$/)
      expect(remedy.length).toBeGreaterThan(5)
    }
  })
})
