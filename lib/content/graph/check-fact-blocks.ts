import type { WrittenBlock } from '../document.ts'
import { showValue } from '../parse/fault.ts'
import { qualifierBefore, wordsAfter } from '../parse/find-figures.ts'
import type { Problem } from '../problem.ts'
import type { RuleName } from '../rules/severity.ts'
import type { Fact } from './graph.ts'
import { type Library, problemAt } from './library.ts'
import { contradicts } from './match-figure.ts'
import { isSameUnit, unitIn } from './unit-in-words.ts'

/** Words beside a `<Fact>` that say again, or say otherwise, what the fact says by itself. */
export function checkFactBlocks(library: Library, facts: ReadonlyMap<string, Fact>): Problem[] {
  return library.sketches.flatMap(({ body }) =>
    (body?.blocks ?? []).flatMap((block) => {
      const fact = block.name === 'Fact' ? facts.get(String(block.props.id)) : undefined
      if (!fact) return []
      return [findQualifier(block, fact), findUnit(block, fact, facts)].flatMap((fault) =>
        fault ? [explain(block, fact, fault)] : [],
      )
    }),
  )
}

interface Fault {
  rule: RuleName
  /** The word that is too much, and whether it stands before the block. */
  word: string
  isBefore: boolean
}

function findQualifier({ before = '' }: WrittenBlock, fact: Fact): Fault | undefined {
  const word = qualifierBefore(before)
  if (word !== '' && word === fact.qualifier) return { rule: 'repeated-qualifier', word, isBefore: true }
  return contradicts(word, fact) ? { rule: 'wrong-qualifier', word, isBefore: true } : undefined
}

function findUnit(
  { before = '', after = '', props }: WrittenBlock,
  { unit }: Fact,
  facts: ReadonlyMap<string, Fact>,
): Fault | undefined {
  const rule = (isSame: boolean) => (isSame ? 'repeated-unit' : 'wrong-unit')
  const [sign] = /[$€£¥](?=\s?$)/.exec(before) ?? []
  if (sign) return { rule: rule(sign === '$' && unit === 'dollars'), word: sign, isBefore: true }
  const [percent] = /^\s?%|^\s+per\s?cent\b/i.exec(after) ?? []
  if (percent) return { rule: rule(/^per\s?cent/i.test(unit)), word: percent.trim(), isBefore: false }
  const words = wordsAfter(after)
  const [first = ''] = words.split(' ')
  const showsUnit = props.show !== 'figure' || unit === 'dollars'
  if (showsUnit && words.toLowerCase().startsWith(unit.toLowerCase()))
    return { rule: 'repeated-unit', word: unit, isBefore: false }
  const named = unitIn(showsUnit ? first : words, facts.values())
  if (!named || (!showsUnit && isSameUnit(named, unit))) return undefined
  return { rule: rule(isSameUnit(named, unit)), word: showsUnit ? first : named, isBefore: false }
}

function explain(block: WrittenBlock, fact: Fact, { rule, word, isBefore }: Fault): Problem {
  const shows = [
    fact.qualifier,
    `${fact.unit === 'dollars' ? '$' : ''}${fact.value.toLocaleString('en-US')}`,
    block.props.show === 'figure' || fact.unit === 'dollars' ? '' : fact.unit,
  ]
    .filter(Boolean)
    .join(' ')
  const tag = showValue(`<Fact id="${fact.slug}" />`)
  return problemAt(block, {
    rule,
    value: showValue(isBefore ? `${word} ${tag}` : `${tag} ${word}`),
    message: `“${word}” stands ${isBefore ? 'before' : 'after'} ${tag}, which itself shows “${shows}”.`,
    remedy: rule.startsWith('repeated')
      ? `Take “${word}” out: the fact brings its own.`
      : `Take “${word}” out, or name the fact that you mean.`,
  })
}
