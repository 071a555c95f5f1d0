import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { byPlace } from '#lib/content/problem.ts'
import { isRuleName, severity } from '#lib/content/rules/severity.ts'
import { ruleAddress } from '#lib/desk/check/rule-address.ts'
import { placeOfExample } from '#lib/desk/rules/example-site.ts'
import { renderRules } from '#lib/desk/rules/render-rules.ts'
import { ruleNotes, rulesBySubject } from '#lib/desk/rules/rules-by-subject.ts'
import { silences } from '#lib/desk/rules/rules-introduction.ts'
import { type ToldByExample, tellRules } from '#lib/desk/rules/tell-rules.ts'
import { tryExample } from '#lib/desk/rules/try-example.ts'
import { rulesFile } from '#lib/desk/rules/write-rules.ts'

const names = Object.keys(severity).filter(isRuleName)
const shown = names.filter((rule) => ruleNotes[rule].wrong !== undefined)

let wrong: ToldByExample
let right: ToldByExample

beforeAll(async () => {
  wrong = await tellRules('wrong')
  right = await tellRules('right')
}, 120_000)

it('the site that the examples stand on has no problem', async () => {
  expect(await tryExample({ files: {} })).toEqual([])
})

describe('a wrong example', () => {
  it.each(shown)('gives %s at its line, and nothing that it does not name', (rule) => {
    const example = ruleNotes[rule].wrong
    if (!example) throw new Error(`“${rule}” has no wrong example.`)
    const { file, above } = placeOfExample(example)
    const told = (wrong.get(rule) ?? []).toSorted(byPlace)
    expect(told.filter((problem) => problem.rule === rule)).toContainEqual(
      expect.objectContaining({ file, line: above + (example.line ?? 1) }),
    )
    expect(new Set(told.map((problem) => problem.rule))).toEqual(new Set([rule, ...(example.also ?? [])]))
  })
})

describe('a right example', () => {
  it.each(shown)('of %s has no problem at all', (rule) => {
    expect(right.get(rule)).toEqual([])
  })
})

it('every rule has its notes, in one subject', () => {
  expect(rulesBySubject.flatMap(({ rules }) => rules).toSorted()).toEqual(names.toSorted())
})

it('the rules without an example are these, each with its reason', () => {
  expect(names.filter((rule) => !shown.includes(rule))).toEqual(['contentlayer'])
  expect(ruleNotes.contentlayer.untold).toContain('contentlayer itself')
})

it.each(Object.entries(silences))(
  'the silence %s at the top of the page keeps its rule quiet',
  async (_, example) => {
    expect(await tryExample(example)).toEqual([])
  },
)

describe('the page about the rules', () => {
  it('is what the rules and the check say today', async () => {
    expect(await readFile(rulesFile, 'utf8')).toBe(renderRules(wrong))
  })

  it('has each rule at the address to which the check sends an editor', () => {
    const anchors = [
      ...renderRules(wrong)
        .replace(/^(`{3,})\w+\n[\s\S]*?^\1$/gm, '')
        .matchAll(/^#+ (.+)$/gm),
    ].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    )
    expect(new Set(anchors).size).toBe(anchors.length)
    for (const rule of names)
      expect(anchors.map((anchor) => `${rulesFile}#${anchor}`)).toContain(ruleAddress(rule))
  })
})
