import { severityOf } from '../to-vfiles.ts'
import { placeOf, type Reporter } from './report.ts'

/** For programs: one object with every message. */
export const json: Reporter = ({ files, checked, counts }) =>
  JSON.stringify(
    {
      files: checked,
      errors: counts.error,
      warnings: counts.warning,
      hints: counts.hint,
      messages: files.flatMap((file) =>
        file.messages.map((message) => ({
          file: file.path,
          ...placeOf(message),
          rule: message.ruleId,
          severity: severityOf(message),
          value: message.actual,
          message: message.reason,
          remedy: message.note,
          documentation: message.url,
        })),
      ),
    },
    null,
    2,
  )
