import type { VFileMessage } from 'vfile-message'
import { isRuleName, type RuleName, type Severity, severity } from '../../../content/rules/severity.ts'
import { ruleAddress } from '../rule-address.ts'
import { severityOf } from '../to-vfiles.ts'
import { placeOf, type Reporter } from './report.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'note' }

/** For code scanning: SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const sarif: Reporter = ({ files }) => {
  const messages = files.flatMap((file) => file.messages)
  const names = [...new Set(messages.map(({ ruleId }) => ruleId ?? ''))].filter(isRuleName).toSorted()
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'content check', rules: names.map(describeRule) } },
          columnKind: 'utf16CodeUnits',
          results: files.flatMap((file) =>
            file.messages.map((message) => toResult(file.path, message, names)),
          ),
        },
      ],
    },
    null,
    2,
  )
}

const describeRule = (id: RuleName) => ({
  id,
  help: { text: `See ${ruleAddress(id)}.` },
  defaultConfiguration: { level: levels[severity[id]] },
})

function toResult(path: string, message: VFileMessage, names: readonly string[]) {
  const { line, column, endLine, endColumn } = placeOf(message)
  return {
    ruleId: message.ruleId,
    ruleIndex: names.indexOf(message.ruleId ?? ''),
    level: levels[severityOf(message)],
    message: { text: `${message.reason} ${message.note}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(path), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  }
}
