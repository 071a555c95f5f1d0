import { parseArgs } from 'node:util'
import { suggestRemedy } from '../../content/parse/suggest.ts'
import { Refusal } from '../../content/write/refusal.ts'

/** The flags of every command that writes. */
export const writeSwitches = ['yes', 'dry-run'] as const

/** What was written behind a command. */
export interface Arguments {
  words: readonly string[]
  /** The switches that are on. */
  on: ReadonlySet<string>
  /** The values of flags, the last where one stands twice. */
  values: ReadonlyMap<string, string>
}

/**
 * Reads what stands behind a command. Throws a Refusal for a flag that the command does not have, naming the nearest,
 * and for one whose value is missing or not wanted.
 */
export function readArguments(
  args: readonly string[],
  { switches = [], values = [] }: { switches?: readonly string[]; values?: readonly string[] },
): Arguments {
  const options = Object.fromEntries([
    ...switches.map((name) => [name, { type: 'boolean' as const }]),
    ...values.map((name) => [name, { type: 'string' as const }]),
  ])
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  const words: string[] = []
  const on = new Set<string>()
  const given = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    if (switches.includes(name)) {
      if (value !== undefined) throw new Refusal(`“${rawName}” takes no value.`, `Write “${rawName}” alone.`)
      on.add(name)
    } else if (values.includes(name)) {
      if (value === undefined || (!inlineValue && value.startsWith('--')))
        throw new Refusal(`“${rawName}” has no value.`, `Write “${rawName} "…"”.`)
      given.set(name, value)
    } else throw unknownFlag(rawName, [...switches, ...values])
  }
  return { words, on, values: given }
}

const unknownFlag = (written: string, known: readonly string[]): Refusal =>
  new Refusal(
    `“${written}” is no flag of this command.`,
    suggestRemedy(
      written,
      known.map((name) => `--${name}`),
      'Run it with --help to see what it takes.',
    ),
  )

/** The words behind a command, as many as it wants. Throws a Refusal that shows the form where there are others. */
export function takeWords(words: readonly string[], least: number, most: number, form: string): string[] {
  if (words.length >= least && words.length <= most) return [...words]
  const excess = words[most]
  throw new Refusal(
    excess === undefined ? 'Something is missing.' : `“${excess}” is one word too many.`,
    `Write: npm run desk -- ${form}`,
  )
}
