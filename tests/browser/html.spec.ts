import { expect, test } from '@playwright/test'
import { type ConfigData, HtmlValidate } from 'html-validate'
import { z } from 'zod'
import { findJava } from '../harness/find-java.ts'
import { runCommand } from '../harness/run-command.ts'
import { allPages, svgFiles } from './pages.ts'

const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // HTML knows no difference between <!doctype html> and <!DOCTYPE html>.
    'doctype-style': 'off',
    // A headline is as long as its story needs, and the title of its page carries it whole.
    'long-title': 'off',
  },
}

test('html-validate finds nothing in any page', async () => {
  const validate = new HtmlValidate(htmlRules)
  const report = await validate.validateMultipleFiles(allPages.map(({ file }) => file))
  const findings = report.results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${ruleId} ${message}`),
  )
  expect(findings).toEqual([])
})

// The checker's list of CSS is older than these; every browser of the last years knows them, and Tailwind writes them.
const newerThanTheChecker = /^CSS: (?:Unrecognized at-rule “@(?:property|view-transition)”|“margin-trim”)/

const nuReport = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      subType: z.string().optional(),
      url: z.string().optional(),
      lastLine: z.number().optional(),
      lastColumn: z.number().optional(),
      message: z.string(),
    }),
  ),
})

test('the Nu HTML checker finds no error and no warning in any page and any picture', async () => {
  test.setTimeout(120_000)
  const java = process.env.JAVA_PATH ?? (await findJava()).path
  const files = [...allPages.map(({ file }) => file), ...svgFiles]
  expect(files.length).toBeGreaterThan(0)
  const { output } = await runCommand(java, [
    ...['-jar', 'node_modules/vnu-jar/build/dist/vnu.jar'],
    ...['--format', 'json', '--also-check-svg', '--exit-zero-always', '--stdout'],
    ...files,
  ])
  const { messages } = nuReport.parse(JSON.parse(output))
  const findings = messages
    .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .filter(({ message }) => !newerThanTheChecker.test(message))
    .map(({ url, lastLine, lastColumn, message }) => `${url}:${lastLine}:${lastColumn} ${message}`)
  expect(findings).toEqual([])
})
