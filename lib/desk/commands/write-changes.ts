import type { ContentCheck } from '../../content/check-content.ts'
import { formatProblem, isError, type Problem } from '../../content/problem.ts'
import { applyChanges } from '../../content/write/apply-changes.ts'
import { type FileChange, realChanges } from '../../content/write/change-set.ts'
import { Refusal } from '../../content/write/refusal.ts'
import { refuseConflicts } from '../../content/write/refuse-conflicts.ts'
import type { Desk } from './desk.ts'
import type { Arguments } from './read-arguments.ts'
import type { Shelf } from './shelf.ts'
import { showDiff } from './show-diff.ts'

/** Something to write, and what is said once it is written. */
export interface Proposal {
  changes: readonly FileChange[]
  done: readonly string[]
}

/**
 * Shows what it would write, lets the person decide, and writes it all or not at all. Gives the exit status: 1 where
 * nobody said yes. Throws a Refusal where a file is not as it was read.
 */
export async function writeChanges(
  desk: Desk,
  { on }: Pick<Arguments, 'on'>,
  { changes, done }: Proposal,
): Promise<number> {
  const real = realChanges(changes)
  if (real.length === 0) {
    desk.say('Nothing to change.')
    return 0
  }
  await refuseConflicts(desk.root, real)
  desk.say(showDiff(real))
  if (on.has('dry-run')) {
    desk.say('A dry run: nothing was written.')
    return 0
  }
  if (!on.has('yes') && !desk.ask) {
    desk.say('Nothing was written. Add --yes to write it.')
    return 1
  }
  if (!on.has('yes') && !(await desk.ask?.confirm('Write it?'))) {
    desk.say('Nothing was written.')
    return 1
  }
  await applyChanges(desk.root, real)
  for (const line of done) desk.say(line)
  return 0
}

/** Throws a Refusal with the problems that the changes would bring and that are not there now. */
export function refuseNewProblems(before: Shelf['check'], after: ContentCheck): void {
  const known = new Set(before.problems.map(sameness))
  refuse(
    after.problems.filter((problem) => isError(problem) && !known.has(sameness(problem))),
    'Then the content would not pass the check:',
  )
}

/** Throws a Refusal with the problems where the content would not pass the check. */
export function refuseProblems({ problems }: ContentCheck): void {
  refuse(problems.filter(isError), 'The content would not pass the check:')
}

// Lines move when a file is edited, and files when they are renamed.
const sameness = ({ rule, value, message }: Problem): string => JSON.stringify([rule, value, message])

function refuse(problems: readonly Problem[], sentence: string): void {
  if (problems.length > 0)
    throw new Refusal(
      [...problems.map(formatProblem), sentence.replace(/:$/, '.')].join('\n'),
      'Nothing was written. Mend that first.',
    )
}
