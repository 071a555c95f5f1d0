import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import type { Problem } from '#lib/content/problem.ts'
import { severity } from '#lib/content/rules/severity.ts'
import { github } from '#lib/desk/check/reporters/github.ts'
import { json } from '#lib/desk/check/reporters/json.ts'
import { createPretty } from '#lib/desk/check/reporters/pretty.ts'
import type { Report } from '#lib/desk/check/reporters/report.ts'
import { sarif } from '#lib/desk/check/reporters/sarif.ts'
import { countProblems, summarize } from '#lib/desk/check/summarize.ts'
import { toVFiles } from '#lib/desk/check/to-vfiles.ts'

const file = 'content/articles/a, b: 100%.mdx'
const text = `---\ndate: 2024-04-31\n---\n\n${'long words '.repeat(20)}teh end of it, and ${'more '.repeat(30)}\n`
const problems: readonly Problem[] = [
  {
    file,
    line: 2,
    column: 7,
    rule: 'wrong-value',
    value: '2024-04-31',
    message: '“2024-04-31” must be a real day: 100% of them are.',
    remedy: 'Write, for example, “date: 2024-04-30”.',
  },
  {
    file,
    line: 5,
    column: 221,
    rule: 'spelling',
    value: 'teh',
    message: '“teh” is in no dictionary.',
    remedy: 'Did you mean “the”?',
  },
  {
    file: 'content/facts',
    line: 1,
    column: 1,
    rule: 'passive-voice',
    value: 'was done',
    message: 'A.',
    remedy: 'B.',
  },
]
const reportOf = (found: readonly Problem[]): Report => ({
  problems: found,
  files: toVFiles(found, (name) => (name === file ? text : '')),
  checked: 24,
  counts: countProblems(found),
  summary: summarize(24, found),
})
const report = reportOf(problems)

test('messages are those of vfile, each with rule, weight, place, value, remedy and where it is explained', () => {
  expect(report.files.map(({ path }) => path)).toEqual([file, 'content/facts'])
  expect(report.files[0]?.messages[0]).toMatchObject({
    reason: problems[0]?.message,
    ruleId: 'wrong-value',
    source: 'content',
    fatal: true,
    actual: '2024-04-31',
    note: problems[0]?.remedy,
    place: { start: { line: 2, column: 7 }, end: { line: 2, column: 17 } },
    url: 'docs/rules.md#wrong-value',
  })
  expect(report.files.flatMap(({ messages }) => messages.map(({ fatal }) => fatal))).toEqual([
    true,
    false,
    undefined,
  ])
})

test('for people, a caret stands under all that is at fault, also in a long line', () => {
  expect(createPretty(false)(report)).toBe(
    [
      `${file}:2:7  error  wrong-value  “2024-04-31” must be a real day: 100% of them are.`,
      '    2 | date: 2024-04-31',
      '              ^^^^^^^^^^',
      '    Write, for example, “date: 2024-04-30”.',
      `${file}:5:221  warning  spelling  “teh” is in no dictionary.`,
      '    5 | …ng words long words teh end of it, and more more more more more more more more more more more more m…',
      '                             ^^^',
      '    Did you mean “the”?',
      'content/facts:1:1  hint  passive-voice  A.',
      '    B.',
      'Checked 24 files: 1 error, 1 warning, 1 hint.',
    ].join('\n'),
  )
})

test('colors add nothing but colors', () => {
  const colored = createPretty(true)(report)
  expect(colored).toContain('\u001B[31m')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is how a terminal is told of colors.
  expect(colored.replace(/\u001B\[\d+m/g, '')).toBe(createPretty(false)(report))
})

test('for programs, everything stands in one object', () => {
  const read = JSON.parse(json(report))
  expect(read).toMatchObject({ files: 24, errors: 1, warnings: 1, hints: 1 })
  expect(read.messages[0]).toEqual({
    file,
    line: 2,
    column: 7,
    endLine: 2,
    endColumn: 17,
    rule: 'wrong-value',
    severity: 'error',
    value: '2024-04-31',
    message: problems[0]?.message,
    remedy: problems[0]?.remedy,
    documentation: 'docs/rules.md#wrong-value',
  })
})

/** What the runner reads of a line, after its ActionCommand.TryParseV2: properties up to “::”, the data after it, both unescaped. */
function readCommand(line: string) {
  const [, command = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? []
  const plain = (value: string) =>
    value
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  return {
    command,
    message: plain(data),
    properties: Object.fromEntries(
      properties.split(',').map((pair) => {
        const [name = '', ...value] = pair.split('=')
        return [name, plain(value.join('='))]
      }),
    ),
  }
}

test('for GitHub, the runner reads every part of a message back', () => {
  const lines = github(report).split('\n')
  expect(lines.map(readCommand).slice(0, 3)).toEqual([
    {
      command: 'error',
      message: `${problems[0]?.message}\n${problems[0]?.remedy}`,
      properties: {
        title: 'wrong-value',
        file,
        line: '2',
        endLine: '2',
        col: '7',
        endColumn: '16',
      },
    },
    expect.objectContaining({ command: 'warning' }),
    expect.objectContaining({ command: 'notice' }),
  ])
})

test('for GitHub, each line is the one that its own toolkit writes', () => {
  const [first = ''] = github(report).split('\n')
  const { command, message, properties } = readCommand(first)
  const toolkit =
    "const [a, b, c] = JSON.parse(process.argv[1]); require('@actions/core/lib/command').issueCommand(a, b, c)"
  const asked = JSON.stringify([command, properties, message])
  expect(execFileSync(process.execPath, ['-e', toolkit, asked], { encoding: 'utf8' }).trimEnd()).toBe(first)
})

test('SARIF is valid by its schema, also with every rule and with none', () => {
  const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const ajv = new Ajv({ strict: false, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  const every = Object.keys(severity).map((rule) => ({ ...problems[0], rule }) as Problem)
  for (const found of [problems, every, []]) {
    expect(validate(JSON.parse(sarif(reportOf(found)))), JSON.stringify(validate.errors)).toBe(true)
  }
  expect(validate({ version: '2.1.0' })).toBe(false)
})

test('SARIF names rule, level and place', () => {
  const [result] = JSON.parse(sarif(report)).runs[0].results
  expect(result).toMatchObject({
    ruleId: 'wrong-value',
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/articles/a,%20b:%20100%25.mdx' },
          region: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 17 },
        },
      },
    ],
  })
})
