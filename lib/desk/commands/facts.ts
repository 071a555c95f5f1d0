import type { Fact } from '../../content/graph/graph.ts'
import { buildLibrary } from '../../content/graph/library.ts'
import { suggestRemedy } from '../../content/parse/suggest.ts'
import { Refusal } from '../../content/write/refusal.ts'
import type { Desk, Run } from './desk.ts'
import { editEntry } from './edit-entry.ts'
import { factsIn } from './find-addresses.ts'
import { findFollowers, findUses, type Use } from './find-uses.ts'
import { type Arguments, readArguments, takeWords, writeSwitches } from './read-arguments.ts'
import { readShelf, type Shelf } from './shelf.ts'
import { refuseNewProblems, writeChanges } from './write-changes.ts'

/** Shows where each fact is used and, with a value, what a change would touch; with --write it changes it. */
export const facts: Run = async (args, desk) => {
  const read = readArguments(args, { switches: [...writeSwitches, 'write'], values: ['value'] })
  const [slug] = takeWords(read.words, 0, 1, 'facts [slug] [--value 75000 [--write]]')
  const shelf = await readShelf(desk)
  const { documents, media } = shelf.check
  const ledger = factsIn(buildLibrary(documents, media, [], { now: desk.now, preview: true }))
  if (slug === undefined) {
    for (const fact of ledger.values()) desk.say(showFact(fact, findUses(fact.slug, documents, ledger)))
    return 0
  }
  const fact = ledger.get(slug)
  if (!fact)
    throw new Refusal(
      `There is no fact “${slug}”.`,
      suggestRemedy(slug, [...ledger.keys()], 'Name one that exists.'),
    )
  const written = read.values.get('value')
  desk.say(showFact(fact, findUses(slug, documents, ledger)))
  return written === undefined ? 0 : changeValue(desk, read, shelf, ledger, fact, written)
}

function showFact({ slug, value, unit, qualifier }: Fact, uses: readonly Use[]): string {
  const head = `${slug}: ${[qualifier, group(value)].filter(Boolean).join(' ')} ${unit}${uses.length === 0 ? ', used nowhere' : ''}`
  return [head, ...uses.map(showUse)].join('\n')
}

const showUse = ({ file, line, column, written }: Use): string =>
  `  ${file}:${line}:${column}${written ? `  written out: “${written}”` : ''}`

const group = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 12 })

async function changeValue(
  desk: Desk,
  read: Arguments,
  shelf: Shelf,
  ledger: ReadonlyMap<string, Fact>,
  fact: Fact,
  written: string,
): Promise<number> {
  const value = Number(written.replaceAll(',', ''))
  if (!Number.isFinite(value) || value <= 0)
    throw new Refusal(`“${written}” is no value of a fact.`, 'Write a number above 0, such as 75000.')
  if (fact.kind === 'computed')
    throw new Refusal(
      `“${fact.slug}” is computed.`,
      `Change one of its operands: ${fact.operands.join(', ')}.`,
    )
  const followers = findFollowers(fact.slug, value, ledger)
  const values = new Map([[fact.slug, value], ...followers])
  desk.say(`“${fact.slug}” would go from ${group(fact.value)} to ${group(value)}.`)
  for (const [slug, result] of followers) {
    const before = ledger.get(slug)?.value ?? 0
    const change = result === before ? 'and stays at' : `from ${group(before)} to`
    desk.say(`“${slug}” follows, ${change} ${group(result)}.`)
    for (const use of findUses(slug, shelf.check.documents, ledger)) desk.say(showUse(use))
  }
  const changes = shelf.entries.flatMap((entry) => {
    const now = entry.collection === 'facts' ? values.get(entry.slug) : undefined
    if (now === undefined) return []
    const working = entry.document?.data.working
    const fields = [
      { path: ['value'], value: now },
      ...(typeof working === 'string' ? [{ path: ['working'], value: rework(working, ledger, values) }] : []),
    ]
    return [editEntry(entry, fields, entry.document?.data ?? {})]
  })
  const judged = await shelf.judge(changes)
  if (read.on.has('write')) {
    refuseNewProblems(shelf.check, judged)
    return writeChanges(desk, read, { changes, done: ['Written. Read the workings of what followed again.'] })
  }
  try {
    refuseNewProblems(shelf.check, judged)
    desk.say('The content would still pass the check. Add --write to change it.')
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    desk.say(error.message)
  }
  return 0
}

/** The arithmetic in words with the new numbers in place of the old. */
function rework(
  working: string,
  ledger: ReadonlyMap<string, Fact>,
  values: ReadonlyMap<string, number>,
): string {
  const renewed = new Map(
    [...values].map(([slug, value]) => [group(ledger.get(slug)?.value ?? 0), group(value)]),
  )
  return working.replace(/\d[\d,]*(?:\.\d+)?/g, (figure) => renewed.get(figure) ?? figure)
}
