import type { RuleName } from '../../content/rules/severity.ts'

/** What a file of an example holds: a text, bytes, a symbolic link to another path; or `null`: it is not there. */
export type ExampleFile = string | Uint8Array | { linkTo: string } | null

/** Some content that keeps or breaks a rule, on the small site of `example-site.ts`. */
export type Example = (
  | { body: string; fields?: undefined; files?: undefined }
  | { fields: string; body?: undefined; files?: undefined }
  | { files: Readonly<Record<string, ExampleFile>>; body?: undefined; fields?: undefined }
) & {
  /** What readers of the page are told in place of a text that would show them nothing; in Markdown. */
  shown?: string
  /** The line of the text at which the check finds the fault; the first where none is given. */
  line?: number
  /** The file at which the check finds the fault, where it is another than the one shown. */
  at?: string
  /** The other rules that the same content breaks. */
  also?: readonly RuleName[]
}

/** What an editor is told about a rule. */
export type RuleNotes = {
  /** What the rule asks for, and why that is good for readers or for whoever comes after; in Markdown. */
  summary: string
} & (
  | { wrong: Example; right: Example; untold?: undefined }
  /** Why no example can show the rule. */
  | { untold: string; wrong?: undefined; right?: undefined }
)

/** The notes of some rules. */
export type SomeRules = Partial<Record<RuleName, RuleNotes>>
