import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { severity } from '#lib/content/rules/severity.ts'
import { beginLine, endLine, formatProblemLine } from '#lib/desk/editor/problem-line.ts'

const { tasks } = z
  .object({
    tasks: z.tuple([
      z.object({
        command: z.string(),
        isBackground: z.literal(true),
        runOptions: z.object({ runOn: z.literal('folderOpen') }),
        problemMatcher: z.object({
          pattern: z.object({ regexp: z.string() }).catchall(z.union([z.string(), z.number()])),
          background: z.object({ beginsPattern: z.string(), endsPattern: z.string() }),
        }),
      }),
    ]),
  })
  .parse(JSON.parse(await readFile('.vscode/tasks.json', 'utf8')))
const { pattern, background } = tasks[0].problemMatcher

const problem = {
  file: 'content/articles/a-short-walk.mdx',
  line: 8,
  column: 7,
  rule: 'wrong-value',
  value: '2024-04-31',
  message: '“2024-04-31” must be a real day: written YYYY-MM-DD.',
  remedy: 'Write it as “date: 2024-04-30”.',
} as const

/** What VS Code reads in a line by the matcher of the committed task. */
function read(line: string): Record<string, string | undefined> | undefined {
  const { regexp, ...groups } = pattern
  const found = new RegExp(regexp).exec(line)
  return found
    ? Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, found[Number(group)]]))
    : undefined
}

test('the task’s matcher reads each part of a problem’s line', () => {
  expect(read(formatProblemLine(problem))).toEqual({
    file: 'content/articles/a-short-walk.mdx',
    line: '8',
    column: '7',
    severity: 'error',
    code: 'wrong-value',
    message: '“2024-04-31” must be a real day: written YYYY-MM-DD. Write it as “date: 2024-04-30”.',
  })
})

test('the matcher reads the line of every rule, with a weight that VS Code knows', () => {
  const words = { error: 'error', warning: 'warning', hint: 'info' }
  for (const [rule, weight] of Object.entries(severity)) {
    const line = formatProblemLine({ ...problem, rule: rule as keyof typeof severity })
    expect(read(line)).toMatchObject({ code: rule, severity: words[weight] })
  }
})

test('a message of several lines is one line, and a file’s name with a colon is read as well', () => {
  const line = formatProblemLine({
    ...problem,
    file: 'content/a: b.mdx',
    message: 'One\n  two.',
    remedy: 'Three.',
  })
  expect(line).not.toContain('\n')
  expect(read(line)).toMatchObject({ file: 'content/a: b.mdx', message: 'One two. Three.' })
})

test.each([
  [1, 0, 'Checked 1 file: 0 problems.'],
  [23, 1, 'Checked 23 files: 1 problem.'],
  [1000, 12, 'Checked 1000 files: 12 problems.'],
])('the matcher sees where a look at %i files with %i problems begins and ends', (files, problems, line) => {
  expect(endLine(files, problems)).toBe(line)
  const lines = [beginLine, formatProblemLine(problem), endLine(files, problems)]
  const matching = (regexp: string) => lines.filter((one) => new RegExp(regexp).test(one))
  expect(matching(background.beginsPattern)).toEqual([beginLine])
  expect(matching(background.endsPattern)).toEqual([line])
  expect(lines.filter((one) => read(one))).toHaveLength(1)
})
