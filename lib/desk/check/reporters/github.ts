import { severityOf } from '../to-vfiles.ts'
import { placeOf, type Reporter } from './report.ts'

const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const

/**
 * For the runner of GitHub Actions: a workflow command for each message, which becomes a note beside its line.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const github: Reporter = ({ files, summary }) =>
  [
    ...files.flatMap((file) =>
      file.messages.map((message) => {
        const { line, column, endLine, endColumn } = placeOf(message)
        const properties = {
          title: message.ruleId ?? '',
          file: file.path,
          line,
          endLine,
          col: column,
          endColumn: Math.max(column, endColumn - 1),
        }
        const written = Object.entries(properties)
          .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
          .join(',')
        return `::${commands[severityOf(message)]} ${written}::${escapeData(`${message.reason}\n${message.note}`)}`
      }),
    ),
    summary,
  ].join('\n')

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
