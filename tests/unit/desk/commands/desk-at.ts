import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkContent } from '#lib/content/check-content.ts'
import { isError } from '#lib/content/problem.ts'
import type { Ask } from '#lib/desk/ask/ask.ts'
import { runCommand } from '#lib/desk/commands/run-command.ts'
import { smallSite, writeSite } from '../../../fixtures/small-site.ts'
import { temporaryFolder } from '../../../fixtures/temporary-folder.ts'

/** Noon of a day on which the small site is out already. */
export const noon = Date.parse('2024-05-01T12:00:00-07:00')

/** A desk in a folder with the small site in it, at a chosen moment. */
export interface TestDesk {
  root: string
  /** Runs a command as if it were written at a terminal or, without `ask`, in a script. */
  run: (line: readonly string[], ask?: Ask) => Promise<{ status: number; said: string }>
  read: (file: string) => Promise<string>
  /** What the check calls an error now. */
  errors: (now?: number) => Promise<readonly string[]>
}

/** Writes the small site, with other texts in some places, and opens a desk on it. */
export async function deskAt(
  overrides: Readonly<Record<string, string | null>> = {},
  now = noon,
): Promise<TestDesk> {
  const root = temporaryFolder()
  await writeSite(root, smallSite(overrides))
  await mkdir(join(root, '.cache'), { recursive: true })
  return {
    root,
    run: async (line, ask) => {
      const said: string[] = []
      const status = await runCommand(line, {
        root,
        ask: ask ?? null,
        say: (text) => said.push(text),
        now,
        width: 80,
        startPreview: async () => 'http://127.0.0.1:3000',
        openBrowser: async () => false,
      })
      return { status, said: said.join('\n') }
    },
    read: (file) => readFile(join(root, file), 'utf8'),
    errors: async (at = now) =>
      (await checkContent(root, { now: at })).problems
        .filter(isError)
        .map(({ file, message }) => `${file}: ${message}`),
  }
}

/** Answers to questions, by the title of each; a question without an answer is a failure. */
export function answering(
  answers: Readonly<Record<string, string | readonly string[]>>,
): Ask & { asked: string[] } {
  const asked: string[] = []
  const answer = (title: string) => {
    asked.push(title)
    const found = answers[title]
    if (found === undefined) throw new Error(`Nobody expected to be asked for “${title}”.`)
    return found
  }
  return {
    asked,
    text: async ({ title, complain }) => {
      for (const written of [answer(title)].flat())
        if (complain(written) === undefined) return written
        else asked.push(`${title}: ${complain(written)}`)
      throw new Error(`No answer to “${title}” was right.`)
    },
    choose: async ({ title, options }) => {
      const written = answer(title)
      const found = options.find(({ value }) => value === written)
      if (!found) throw new Error(`“${written}” is not among the choices for “${title}”.`)
      return found.value
    },
    chooseSeveral: async ({ title }) => [answer(title)].flat(),
    confirm: async (title) => answer(title) === 'yes',
  }
}
