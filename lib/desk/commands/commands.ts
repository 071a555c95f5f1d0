import type { Run } from './desk.ts'
import { editor, hook } from './editor.ts'
import { facts } from './facts.ts'
import { list } from './list.ts'
import { newDocument } from './new.ts'
import { next } from './next.ts'
import { preview } from './preview.ts'
import { publish } from './publish.ts'
import { record } from './record.ts'
import { rename } from './rename.ts'
import { embargo, schedule } from './schedule.ts'
import { unpublish } from './unpublish.ts'

/** What the desk can do. */
export interface Command {
  /** What stands behind its name. */
  form: string
  does: string
  run: Run
}

/** Every command by its name, in the order of an editor's day. */
export const commands: Readonly<Record<string, Command>> = {
  new: {
    form: 'article|author|topic|place|series|sponsor|fact|page|supplement',
    does: 'write a new document; asks for what it needs, or takes a flag for each field',
    run: newDocument,
  },
  list: {
    form: '[--collection articles] [--status draft] [--json]',
    does: 'what there is: state, date, problems, words, reading grade',
    run: list,
  },
  preview: {
    form: '[slug] [--no-open]',
    does: 'the site with drafts and all that is not due, in the browser',
    run: preview,
  },
  publish: { form: '<slug>… [--keep-date]', does: 'publish now', run: publish },
  schedule: {
    form: '<slug> <when>',
    does: 'publish at a moment: “2026-12-01 06:00”, “tomorrow 6am”',
    run: schedule,
  },
  embargo: { form: '<slug> [until]', does: 'keep from readers', run: embargo },
  unpublish: {
    form: '<slug> [--gone "reason" | --moved-to /address/]',
    does: 'make a draft again, and say what became of its address',
    run: unpublish,
  },
  rename: {
    form: '<slug|file|address> <new-slug>',
    does: 'move the file, mend every reference, leave an alias',
    run: rename,
  },
  facts: {
    form: '[slug] [--value 75000 [--write]]',
    does: 'where figures are used, and what a change would touch',
    run: facts,
  },
  next: { form: '[--format iso|cron|epoch|json]', does: 'when the next build is needed', run: next },
  record: { form: '', does: 'put every public address into the ledger', run: record },
  editor: { form: '', does: 'make the settings, snippets and schemas for VS Code anew', run: editor },
  hook: { form: '', does: 'check each commit before it is made', run: hook },
}

/** The commands, one on two lines. */
export const usage: string = [
  'npm run desk -- <command>',
  '',
  ...Object.entries(commands).map(
    ([name, { form, does }]) => `  ${`${name} ${form}`.trimEnd()}\n      ${does}`,
  ),
  '',
  'Those that write show first what they would write: --yes writes without asking, --dry-run never writes.',
].join('\n')
