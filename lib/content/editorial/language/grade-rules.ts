import { showValue } from '../../parse/fault.ts'
import type { EditorialFinding, EditorialRule, Manuscript, Passage } from '../manuscript.ts'
import { gradeOf, hardnessOf } from './reading-grade.ts'
import { bodySections } from './sections.ts'
import { beginningOf, type Sentence, sentencesOf } from './sentences.ts'

// A formula about averages says little about fewer words.
const fewestWords = 100
// One section may be harder than the article: it has fewer sentences to balance it.
const leeway = 2

/** The text as a whole asks for no higher school grade than the house allows. */
export const checkReadingGrade: EditorialRule = (manuscript, { style }) => {
  const paragraphs = manuscript.passages.filter(({ kind }) => kind === 'paragraph')
  const [first] = paragraphs
  const grade = gradeWorthTelling(paragraphs)
  if (!first || grade <= style.highestGrade) return []
  return [
    {
      rule: 'reading-grade',
      offset: first.offsetAt(0),
      value: String(grade),
      message: `The text asks for school grade “${grade}”, and the house allows ${style.highestGrade}.`,
      remedy: remedyFor(paragraphs),
    },
  ]
}

/** No section of a hundred words is much harder than the house allows. */
export const checkSectionGrade: EditorialRule = (manuscript, { style }) =>
  bodySections(manuscript).flatMap(({ heading, paragraphs }): EditorialFinding[] => {
    const place = heading ?? paragraphs[0]
    const highest = style.highestGrade + leeway
    const grade = gradeWorthTelling(paragraphs)
    if (!place || grade <= highest) return []
    return [
      {
        rule: 'section-grade',
        offset: place.offsetAt(0),
        value: String(grade),
        message: `${nameOf(heading)} asks for school grade “${grade}”, and a section may ask for ${highest}.`,
        remedy: remedyFor(paragraphs),
      },
    ]
  })

/** The reading grade of a document’s paragraphs, as the rules see it; 0 where it has none. */
export const gradeOfManuscript = ({ passages }: Pick<Manuscript, 'passages'>): number =>
  gradeOf(passages.filter(({ kind }) => kind === 'paragraph').flatMap(sentencesOf))

function gradeWorthTelling(paragraphs: readonly Passage[]): number {
  const sentences = paragraphs.flatMap(sentencesOf)
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  return words < fewestWords ? 0 : gradeOf(sentences)
}

const nameOf = (heading: Passage | undefined): string =>
  heading ? `The section “${showValue(heading.text)}”` : 'The beginning'

function remedyFor(paragraphs: readonly Passage[]): string {
  const [first, ...others] = paragraphs.flatMap(sentencesOf)
  const hardest = others.reduce<Sentence | undefined>(
    (hard, sentence) => (hard && hardnessOf(hard) >= hardnessOf(sentence) ? hard : sentence),
    first,
  )
  const where = hardest ? `, beginning with “${showValue(beginningOf(hardest))}”` : ''
  return `Divide the longest sentences${where}, and take shorter words.`
}
