import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { runCommand } from '../harness/run-command.ts'

const forbidden: readonly [file: string, code: string, rule: string][] = [
  ['lib/content/to-site.ts', `import '../site/words.ts'`, 'noRestrictedImports'],
  ['lib/content/to-alias.ts', `import '#lib/content/problem.ts'`, 'noRestrictedImports'],
  ['lib/content/to-component.ts', `import '../../components/page/Folio.tsx'`, 'noRestrictedImports'],
  ['lib/content/to-publish.ts', `import '../publish/build.ts'`, 'noRestrictedImports'],
  ['lib/site/to-reader.ts', `import '../content/read-graph.ts'`, 'noRestrictedImports'],
  ['lib/site/to-component.ts', `import '#components/page/Folio.tsx'`, 'noRestrictedImports'],
  ['lib/site/to-desk.ts', `import '../desk/check.ts'`, 'noRestrictedImports'],
  ['components/page/ToReader.tsx', `import '#lib/content/read-graph.ts'`, 'noRestrictedImports'],
  ['components/page/ToApp.tsx', `import '#app/metadata.ts'`, 'noRestrictedImports'],
  [
    'components/page/ToPublish.tsx',
    `import type { Page } from '#lib/publish/page.ts'`,
    'noRestrictedImports',
  ],
  ['components/blocks/fact/to-words.block.ts', `import '#lib/site/words.ts'`, 'noRestrictedImports'],
  ['components/islands/share.island.ts', `import '../page/Folio.tsx'`, 'noRestrictedImports'],
  ['components/islands/lazy.island.ts', `void import('zod')`, 'noRestrictedImports'],
  ['app/to-publish.ts', `export { build } from '#lib/publish/build.ts'`, 'noRestrictedImports'],
  ['app/to-desk.ts', `import '../lib/desk/check.ts'`, 'noRestrictedImports'],
  ['app/to-tests.ts', `import '../tests/harness/serve-dist.ts'`, 'noRestrictedImports'],
  ['lib/publish/to-component.ts', `import '#components/page/Folio.tsx'`, 'noRestrictedImports'],
  ['lib/publish/to-app.ts', `import '#app/metadata.ts'`, 'noRestrictedImports'],
  ['lib/publish/to-desk.ts', `import '../desk/check.ts'`, 'noRestrictedImports'],
  ['lib/desk/to-publish.ts', `import '../publish/build.ts'`, 'noRestrictedImports'],
  ['lib/desk/to-tests.ts', `import '../../tests/harness/serve-dist.ts'`, 'noRestrictedImports'],
  ['lib/site/ring-one.ts', `import './ring-two.ts'`, 'noImportCycles'],
  ['lib/site/without-extension.ts', `import './words'`, 'useImportExtensions'],
  ['lib/site/prints.ts', `console.log('words')`, 'noConsole'],
  ['lib/site/exits.ts', `process.exit(1)`, 'noJsRestrictedProperties'],
  ['lib/site/writes.ts', `process.stdout.write('words')`, 'noJsRestrictedProperties'],
  ['lib/site/default.ts', `export default 1`, 'noDefaultExport'],
  ['lib/site/camelCase.ts', `export const one = 1`, 'useFilenamingConvention'],
  ['lib/site/any.ts', `export const one: any = 1`, 'noExplicitAny'],
  ['lib/site/asserts.ts', `export const one = JSON.parse('1') as number`, 'noUnsafeTypeAssertion'],
  ['lib/site/insists.ts', `export const one = [1][0]!`, 'noNonNullAssertion'],
  ['lib/site/barrel.ts', `export * from './words.ts'`, 'noBarrelFile'],
  ['tests/unit/only.test.ts', `import { test } from 'vitest'\ntest.only('one', () => {})`, 'noFocusedTests'],
  ['tests/unit/skip.test.ts', `import { test } from 'vitest'\ntest.skip('one', () => {})`, 'noSkippedTests'],
  ['tests/unit/sleeps.test.ts', `setTimeout(() => {}, 1)`, 'noRestrictedGlobals'],
]

const allowed: readonly [file: string, code: string][] = [
  ['lib/content/reads-blocks.ts', `import '../../components/blocks/definitions.ts'`],
  [
    'lib/site/words.ts',
    `import '../content/addresses.ts'\nimport type { Graph } from '../content/graph/graph.ts'`,
  ],
  ['lib/site/ring-two.ts', `import './ring-one.ts'`],
  [
    'components/page/Folio.tsx',
    `import '#lib/site/words.ts'\nimport type { Problem } from '#lib/content/problem.ts'`,
  ],
  [
    'components/blocks/fact/fact.block.ts',
    `import 'zod'\nimport type { Fact } from '../../../lib/content/block.ts'`,
  ],
  ['app/page.tsx', `import '#lib/content/read-graph.ts'\nexport default function Page() {}`],
  ['lib/publish/build.ts', `import '../content/read-graph.ts'\nconsole.log(1)\nprocess.exit(1)`],
  ['lib/desk/check.ts', `import '../site/words.ts'\nprocess.stdout.write('1')`],
]

const report = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), location: z.object({ path: z.string() }).loose() }).loose(),
  ),
})

let folder = ''
const findings = new Map<string, string[]>()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rooms-'))
  for (const [file, code] of [...forbidden, ...allowed]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${code}\n`)
  }
  for (const file of ['biome.json', 'package.json', 'tsconfig.json'])
    writeFileSync(join(folder, file), readFileSync(file))
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome')
  const { output } = await runCommand(process.execPath, [
    ...[biome, 'lint', '--reporter=json', '--max-diagnostics=none', '--config-path', folder, folder],
  ])
  const json = output.slice(output.indexOf('{"'), output.lastIndexOf('}') + 1)
  for (const { category, location } of report.parse(JSON.parse(json)).diagnostics) {
    const file = location.path.replace(`${folder}/`, '')
    findings.set(file, [...(findings.get(file) ?? []), category.split('/').at(-1) ?? ''])
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

test.each(forbidden)('the rules refuse %s with “%s”', (file, _, rule) => {
  expect(findings.get(file)).toContain(rule)
})

test.each(allowed)('the rules allow %s', (file) => {
  const walls = [
    'noRestrictedImports',
    'noConsole',
    'noJsRestrictedProperties',
    'noDefaultExport',
    'useFilenamingConvention',
  ]
  expect((findings.get(file) ?? []).filter((rule) => walls.includes(rule))).toEqual([])
})
