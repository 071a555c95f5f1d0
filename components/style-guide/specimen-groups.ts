import type { GuideView } from '#lib/site/style-guide/guide-view.ts'
import type { Specimen } from './specimen.ts'
import { frontSpecimens } from './specimens-front.tsx'
import { pageSpecimens } from './specimens-page.tsx'
import { storySpecimens } from './specimens-story.tsx'

/** Specimens under one heading. */
export interface SpecimenGroup {
  id: string
  title: string
  specimens: readonly Specimen[]
}

/** Every component of the site that is no block and no whole page. */
export const specimenGroups = (view: GuideView): readonly SpecimenGroup[] => [
  { id: 'group-page', title: 'Every page', specimens: pageSpecimens(view) },
  { id: 'group-story', title: 'An article', specimens: storySpecimens(view) },
  { id: 'group-front', title: 'Front page and figures', specimens: frontSpecimens(view) },
]
