import type { Parents } from 'mdast'
import type { RuleName } from '../../rules/severity.ts'
import { type Finding, showValue } from '../fault.ts'

/** Watches the headings of one body, in order; each call returns what is wrong with the next one. */
export function createHeadingGuard(): (
  depth: number,
  text: string,
  parent: Parents | undefined,
) => Finding[] {
  let last = 1
  return (depth, text, parent) => {
    const findings = findHeadingFaults(depth, last, showValue(text), parent)
    last = depth
    return findings
  }
}

function findHeadingFaults(
  depth: number,
  last: number,
  value: string,
  parent: Parents | undefined,
): Finding[] {
  const findings: Finding[] = []
  const add = (rule: RuleName, message: string, remedy: string) =>
    findings.push({ rule, value, message, remedy })
  if (!value) add('heading-empty', 'This heading has no text.', 'Write it, or remove the number signs.')
  if (depth === 1)
    add(
      'heading-one',
      `“${value}” is a second headline.`,
      'The title is the only one; begin this heading with two number signs: ##',
    )
  else if (depth > last + 1)
    add(
      'heading-jump',
      `“${value}” is a heading of level ${depth} under one of level ${last}.`,
      `Begin it with ${last + 1} number signs.`,
    )
  if (parent?.type !== 'root')
    add(
      'heading-place',
      'A heading stands inside another element.',
      'Move it out to the margin, so that it heads a section.',
    )
  return findings
}
