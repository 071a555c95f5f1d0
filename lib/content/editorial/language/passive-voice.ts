import { showValue } from '../../parse/fault.ts'
import type { EditorialFinding, EditorialRule } from '../manuscript.ts'
import { findPassive, namesAgent } from './passive.ts'
import { bodySections, type Section } from './sections.ts'
import { sentencesOf } from './sentences.ts'

const fewestSentences = 6
const fewestWithAgent = 2

/**
 * The text says who does what. One passive sentence is good English, so only much of it is told: a section of which
 * more than a third is passive, or a paragraph in which several passives name at their end who did it.
 */
export const checkPassiveVoice: EditorialRule = (manuscript) =>
  bodySections(manuscript).flatMap((section) => {
    const dense = checkSection(section)
    return dense.length > 0 ? dense : checkParagraphs(section)
  })

function checkSection({ heading, paragraphs }: Section): EditorialFinding[] {
  const sentences = paragraphs.flatMap(sentencesOf)
  if (sentences.length < fewestSentences) return []
  const passives = sentences.flatMap(({ text }) => findPassive(text) ?? [])
  const [first] = passives
  const place = heading ?? paragraphs[0]
  if (!first || !place || passives.length * 3 <= sentences.length) return []
  const name = heading ? `The section “${showValue(heading.text)}”` : 'The beginning'
  return [
    {
      rule: 'passive-voice',
      offset: place.offsetAt(0),
      value: showValue(first.words),
      message: `${name} has ${passives.length} passive sentences of ${sentences.length}, the first with “${showValue(first.words)}”.`,
      remedy: 'Say in some of them who does it: “The board decided” for “It was decided”.',
    },
  ]
}

function checkParagraphs({ paragraphs }: Section): EditorialFinding[] {
  return paragraphs.flatMap((passage) => {
    const found = sentencesOf(passage).flatMap(({ text, start }) => {
      const passive = findPassive(text)
      return passive && namesAgent(text, passive) ? [{ ...passive, at: start + passive.at }] : []
    })
    const [first] = found
    if (!first || found.length < fewestWithAgent) return []
    return [
      {
        rule: 'passive-voice',
        offset: passage.offsetAt(first.at),
        value: showValue(first.words),
        message: `This paragraph names ${found.length} times at a sentence’s end who did it, first after “${showValue(first.words)}”.`,
        remedy: 'Begin with who does it: “The board decided” for “It was decided by the board”.',
      },
    ]
  })
}
