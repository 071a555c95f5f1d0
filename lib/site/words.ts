/** Every word of the interface that is not content; `{name}` is filled by `fill`. One table a language. */
export interface Words {
  skipToContent: string
  sections: string
  frontPage: string
  paidContent: string
  whatDoesThisMean: string
  by: string
  minutes: string
  keyFigures: string
  returnTo: string
  partOf: string
  partNumber: string
  thisPart: string
  author: string
  moreAbout: string
  featuredArticles: string
  relatedArticles: string
  sharesSeries: string
  sharesPlace: string
  sharesTopic: string
  topic: string
  authorKicker: string
  series: string
  place: string
  topics: string
  places: string
  storiesOne: string
  storiesOther: string
  stories: string
  moreStories: string
  byTheNumbers: string
  everyFigure: string
  aboutThisSupplement: string
  aboutThisStory: string
  whatPaidContentMeans: string
  paidBy: string
  theLedger: string
  period: string
  source: string
  computed: string
  usedIn: string
  dots: string
  dotsEach: string
  quilt: string
  fontLicenses: string
  notFoundTitle: string
  notFoundText: string
  notFoundDescription: string
  coordinates: string
}

export const english: Words = {
  skipToContent: 'Skip to content',
  sections: 'Sections',
  frontPage: 'Front page',
  paidContent: 'Paid content: {sponsor}',
  whatDoesThisMean: 'What does this mean?',
  by: 'By',
  minutes: '{count} min read',
  keyFigures: 'Key figures',
  returnTo: 'Return to',
  partOf: 'Series',
  partNumber: 'Part {part} of {parts}',
  thisPart: 'you are here',
  author: 'Author',
  moreAbout: 'More about {name}',
  featuredArticles: 'Featured articles',
  relatedArticles: 'Related articles',
  sharesSeries: 'Same series: {title}',
  sharesPlace: 'Same place: {title}',
  sharesTopic: 'Same topic: {title}',
  topic: 'Topic',
  authorKicker: 'Author',
  series: 'Series',
  place: 'Place',
  topics: 'Topics',
  places: 'Places',
  storiesOne: '1 story',
  storiesOther: '{count} stories',
  stories: 'Stories',
  moreStories: 'More stories',
  byTheNumbers: 'By the numbers',
  everyFigure: 'Every figure, with its source',
  aboutThisSupplement: 'About this supplement',
  aboutThisStory: 'About this story',
  whatPaidContentMeans: 'What paid content means here',
  paidBy: '{sponsor} paid for stories in this supplement.',
  theLedger: 'Every figure, with its source',
  period: 'Period',
  source: 'Source',
  computed: 'Computed',
  usedIn: 'Used in',
  dots: '{figure}, one dot for every {each}',
  dotsEach: '{count} dots, each standing for {each}',
  quilt: 'A quilt of neighborhood shapes: homes, trees, arches, clinic crosses, suns and hills',
  fontLicenses: 'Font licenses',
  notFoundTitle: 'This page is not here',
  notFoundText:
    'It may have moved, or the address may have a slip in it. The stories of this supplement are below.',
  notFoundDescription: 'There is no page at this address. The stories of this supplement are a step away.',
  coordinates: '{latitude}° {north}, {longitude}° {east}',
}

/** Puts values into a template's `{name}` places; a name without a value is a programmer's error and throws. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`No value for {${name}} in “${template}”.`)
    return String(value)
  })
}
