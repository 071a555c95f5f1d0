import { type RuleName, severity } from '../../content/rules/severity.ts'
import { renderExample, renderTold } from './render-example.ts'
import { ruleNotes, rulesBySubject } from './rules-by-subject.ts'
import { rulesIntroduction } from './rules-introduction.ts'
import type { ToldByExample } from './tell-rules.ts'

/** The page about all rules, in Markdown, with what the check says of each wrong example. */
export function renderRules(told: ToldByExample): string {
  const contents = rulesBySubject.flatMap(({ title, rules }) => [
    `**${title}:** ${rules.map((rule) => `[${rule}](#${rule})`).join(', ')}.`,
  ])
  const subjects = rulesBySubject.flatMap(({ title, rules }) => [
    `## ${title}`,
    ...rules.flatMap((rule) => renderRule(rule, told)),
  ])
  return `${[rulesIntroduction, '## The rules by subject', ...contents, ...subjects].join('\n\n')}\n`
}

function renderRule(rule: RuleName, told: ToldByExample): string[] {
  const { summary, wrong, right, untold } = ruleNotes[rule]
  const head = [`### ${rule}`, `*${capitalized(severity[rule])}.* ${summary}`]
  if (untold !== undefined)
    return [...head, `There is no example: ${untold.charAt(0).toLowerCase()}${untold.slice(1)}`]
  return [
    ...head,
    'Wrong:',
    ...renderExample(wrong),
    'The check says:',
    renderTold(
      wrong,
      (told.get(rule) ?? []).filter((problem) => problem.rule === rule),
    ),
    'Right:',
    ...renderExample(right),
  ]
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
