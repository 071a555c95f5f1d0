import { parseArgs } from 'node:util'
import { suggestRemedy } from '../../content/parse/suggest.ts'

const formats = ['pretty', 'json', 'github', 'sarif', 'lines'] as const
export type Format = (typeof formats)[number]

/** What a check was asked for. */
export interface CheckArguments {
  format: Format
  /** Whether warnings fail as well. */
  strict: boolean
  watch: boolean
  /** With what git should compare; nothing where all of the content is asked for. */
  base: string | undefined
  /** Whether to judge what git would commit now, rather than the files as they stand. */
  staged: boolean
  /** Files and folders, as they were given. */
  paths: readonly string[]
  /** Whether what was found before is used. */
  cache: boolean
}

export const usage = `npm run check -- [options] [files or folders]

  --format pretty|json|github|sarif|lines   how to print what was found (pretty)
  --strict                                  fail on warnings as well
  --changed                                 tell only of what git says has changed, and of all that refers to it
  --staged                                  the same of what git would commit now, as it would commit it
  --base <commit>                           what to compare with, for --changed (HEAD)
  --watch                                   look again at each change
  --no-cache                                read every file anew`

/** Reads the arguments of the check, or says what is wrong with them. */
export function parseOptions(
  args: readonly string[],
): { options: CheckArguments | 'help'; fault?: undefined } | { options?: undefined; fault: string } {
  const known = {
    format: { type: 'string' },
    strict: { type: 'boolean' },
    changed: { type: 'boolean' },
    staged: { type: 'boolean' },
    base: { type: 'string' },
    watch: { type: 'boolean' },
    'no-cache': { type: 'boolean' },
    help: { type: 'boolean' },
  } as const
  const names = Object.keys(known).map((name) => `--${name}`)
  const strange = args.find((arg) => arg.startsWith('-') && !names.includes(arg.replace(/=.*$/, '')))
  if (strange)
    return { fault: `“${strange}” is no option of the check. ${suggestRemedy(strange, names, '')}` }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true })
    const format = formats.find((name) => name === (values.format ?? 'pretty'))
    if (!format)
      return {
        fault: `“${values.format}” is no format. ${suggestRemedy(values.format ?? '', formats, 'Choose one.')}`,
      }
    return {
      options: values.help
        ? 'help'
        : {
            format,
            strict: values.strict ?? false,
            watch: values.watch ?? false,
            base: values.base ?? (values.changed || values.staged ? 'HEAD' : undefined),
            staged: values.staged ?? false,
            paths: positionals,
            cache: !values['no-cache'],
          },
    }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}
