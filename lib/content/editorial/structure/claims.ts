import { isJsxElement } from '../../parse/body/block-props.ts'
import { showValue } from '../../parse/fault.ts'
import { sentencesOf } from '../language/sentences.ts'
import { type EditorialRule, gap, type Manuscript, type Passage } from '../manuscript.ts'
import { findClaim, goesOn, isAttributed, mayClaim } from './find-claim.ts'
import { findNodes } from './find-nodes.ts'

const fields = new Set(['title', 'standfirst', 'description', 'about'])

/** Claims that something is first, largest, leading or alone, with nobody who says so and no footnote. */
export const claimWithoutSource: EditorialRule = (manuscript) => {
  const exempt = findExempt(manuscript)
  return manuscript.passages
    .filter(
      ({ kind, path, text }) => (kind === 'field' ? fields.has(path) : kind !== 'heading') && mayClaim(text),
    )
    .flatMap((passage) => {
      const claims = findClaims(manuscript, passage)
      if (claims.length === 0) return []
      const start = passage.offsetAt(0)
      if (passage.kind !== 'field' && exempt.some(([from, to]) => from <= start && start < to)) return []
      return claims.map(({ at, text }) => ({
        offset: passage.offsetAt(at),
        rule: 'claim-without-source' as const,
        value: showValue(text),
        message: `“${showValue(text)}” is a claim, and nobody is named who makes it.`,
        remedy: 'Say in the sentence who says so, or give the source in a footnote.',
      }))
    })
}

function findClaims(manuscript: Manuscript, passage: Passage) {
  let wasAttributed = false
  return sentencesOf(passage).flatMap(({ text, start }) => {
    const isSourced = isAttributed(text) || (wasAttributed && goesOn(text))
    wasAttributed = isSourced
    const claim = isSourced ? undefined : findClaim(text)
    if (!claim || hasFootnote(manuscript, passage, text, start)) return []
    return [{ at: start + claim.at, text: claim.text }]
  })
}

function hasFootnote({ text: file }: Manuscript, passage: Passage, sentence: string, at: number): boolean {
  for (let index = sentence.indexOf(gap); index !== -1; index = sentence.indexOf(gap, index + 1))
    if (file.startsWith('[^', passage.offsetAt(at + index))) return true
  return false
}

/** The stretches of the file that say by themselves where their words come from. */
const findExempt = (manuscript: Manuscript): (readonly [number, number])[] =>
  findNodes(manuscript, 'mdxJsxFlowElement', 'footnoteDefinition').flatMap((node) => {
    if (isJsxElement(node) && node.name !== 'PullStatement') return []
    const start = manuscript.body?.start ?? 0
    return [[start + (node.position?.start.offset ?? 0), start + (node.position?.end.offset ?? 0)] as const]
  })
