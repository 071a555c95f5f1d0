import { beforeAll, describe, expect, it } from 'vitest'
import { examine } from '#lib/content/editorial/examine.ts'
import { prepareLanguage } from '#lib/content/editorial/language-rules.ts'
import { readHouse } from '#lib/content/editorial/read-house.ts'
import { isError, type Problem } from '#lib/content/problem.ts'
import { applySilences, findSilences } from '#lib/content/silence.ts'
import { smallSiteText } from '../../fixtures/small-site.ts'

const file = 'content/articles/two.mdx'
const problem = (line: number, rule: Problem['rule']): Problem => ({
  file,
  line,
  column: 1,
  rule,
  value: 'x',
  message: 'x.',
  remedy: 'x.',
})
const found = (text: string) =>
  findSilences(text).silences.map(({ rule, line, target }) => `${line} ${rule} ${target}`)
const faults = (text: string) =>
  findSilences(text).findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`)

beforeAll(prepareLanguage)

describe('a silence', () => {
  it('is for the next line that has something on it', () => {
    expect(found('# silence future-date: as the source has it\ndate: 2030-01-01\n')).toEqual([
      '1 future-date 2',
    ])
    expect(found('a\n\n{/* silence spelling: the poet’s own word */}\n\nA sunne.\n')).toEqual([
      '3 spelling 5',
    ])
  })

  it('may stand above another', () => {
    expect(
      found('# silence spelling: the poet’s own word\n# silence acronym: known to all here\ntitle: x\n'),
    ).toEqual(['1 spelling 3', '2 acronym 3'])
  })

  it.each([
    ['# silence speling: the poet’s own word', '1:1 silence-form'],
    ['# silence', '1:1 silence-form'],
    ['  # silence spelling', '1:3 silence-reason'],
    ['# silence spelling:', '1:1 silence-reason'],
    ['# silence spelling: because', '1:1 silence-reason'],
    ['{/* silence dead-link: the page comes later */}', '1:1 silence-refused'],
    ['# silence missing-field: nobody knows the author', '1:1 silence-refused'],
  ])('“%s” is none: %s', (text, fault) => {
    expect(faults(`${text}\ntitle: x\n`)).toEqual([fault])
    expect(found(`${text}\ntitle: x\n`)).toEqual([])
  })

  it('keeps its rule quiet on its line, and no other rule and no other line', () => {
    const { silences } = findSilences('# silence spelling: the poet’s own word\ntitle: x\n')
    const problems = [problem(2, 'spelling'), problem(2, 'acronym'), problem(3, 'spelling')]
    expect(applySilences(file, silences, problems)).toEqual(problems.slice(1))
  })

  it('never hides an error', () => {
    const silences = [{ rule: 'dead-link', line: 1, column: 1, target: 2 }] as const
    const problems = applySilences(file, silences, [problem(2, 'dead-link')])
    expect(problems.filter(isError)).toHaveLength(1)
  })

  it('that is for nothing is a warning at its own place', () => {
    const { silences } = findSilences('x: 1\n  # silence spelling: the poet’s own word\ntitle: x\n')
    expect(applySilences(file, silences, [])).toMatchObject([
      { file, line: 2, column: 3, rule: 'silence-unused' },
    ])
  })

  it('in a body is shown to nobody and is no code; any other comment is refused', () => {
    const house = readHouse('', {})
    const read = (comment: string) => {
      const text = smallSiteText(file, '\n---\n', `\n---\n\n${comment}\n`)
      return examine({ file, bytes: new TextEncoder().encode(text) }, house)
    }
    const { result, silences } = read('{/* silence spelling: the poet’s own word */}')
    expect(result?.problems).toEqual([])
    expect(JSON.stringify(result?.document?.body)).not.toContain('silence')
    expect(silences).toHaveLength(1)
    for (const comment of [
      '{/* a note */}',
      '{/* silence x */ alert()}',
      '{silence}',
      'a {/* silence x: y */} b',
    ])
      expect(read(comment).result?.problems.map(({ rule }) => rule)).toContain('no-expression')
  })
})
