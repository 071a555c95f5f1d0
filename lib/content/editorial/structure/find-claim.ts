const list = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`

const rank = `(?:first|only|largest|biggest|greatest|finest|foremost|oldest|fastest(?:-growing)?|best(?:-known)?|leading|top(?:-rated)?|most \\p{L}+)`
/** What one publication boasts of and another doubts; “the best way” and “the first step” are none. */
const boasted = list(
  `agenc(?:y|ies) brands? campus(?:es)? cent(?:er|re)s? charit(?:y|ies) clinics? compan(?:y|ies) courses? employers?
  facilit(?:y|ies) foundations? gyms? hospitals? institutions? insurers? labs? magazines? networks? newspapers?
  nonprofits? organi[sz]ations? pharmac(?:y|ies) platforms? products? programs? providers? publications? publishers?
  schools? series services? systems? universit(?:y|ies) websites?`,
)
// Words that describe the noun after them; with one of these in between, a rank belongs to another noun.
const describing = `(?:(?!(?:a|an|as|at|by|can|for|from|has|in|into|is|it|of|on|or|than|that|the|they|this|to|was|we|which|who|with|you)\\b)[\\p{L}+’'-]+,? ){0,6}?`
const place = `(?:country|nation|world|state|county|city|region|town|industry|field|planet|California|America|U\\.S\\.)`
const verb = list(
  'accredit bring build create deliver earn introduce launch make offer open provide publish reach receive serve teach train treat win',
)
const praise = list(
  'accessible advanced affordable comprehensive complete effective experienced innovative modern popular respected successful trusted',
)

const claims = new RegExp(
  [
    `\\bfirst-ever\\b`,
    `\\b(?:first|only) (?:(?:and|or) only )?(?:\\p{L}+ )?of (?:its|their|this|that) kind\\b`,
    `\\b${place}[’']s (?:very |single )?${rank}\\b`,
    `\\b(?:the (?:very |single )?${rank}|an? (?:leading|top)) ${describing}${boasted}\\b`,
    `\\bthe (?:very )?${rank}(?: [\\p{L}+’'-]+){0,4} (?:in|across|of) (?:all of |the (?:whole |entire )?)?${place}\\b(?![’'])`,
    `\\b(?:was|were|is|are|became|as|among) the (?:very )?(?:first|only ones?) to ${verb}\\b`,
    `\\b(?:is|are|was|were|as|among) the most ${praise}\\b`,
    `\\b(?:the|is|are|as|ranked|[’']s) (?:the )?(?:number one\\b|No\\. ?1\\b|#1\\b)`,
    `\\b(?:second to none|one of a kind|one-of-a-kind|world-class|world-leading|market-leading|industry-leading|unmatched|unrivall?ed|unparallell?ed)\\b`,
    `\\bunique (?:[\\p{L}’'-]+ )?${boasted}\\b`,
    `\\b(?:is|are) unique(?: in| among|[.,;!]|$)`,
  ].join('|'),
  'giu',
)

// “Not the first”, “may be the only”: nothing is claimed.
const unclaimed =
  /(?:\bnot|n[’']t|\bnor|\bnever|\bneither|\bno longer|\bhardly|\bwhether|\bif|\b(?:may|might|could|would|should|can|to) (?:well |still |also )?be|\bhop(?:es?|ed|ing)|\baims?|\bwants?)\s(?:\S+\s){0,3}$/iu
// A word that ranks nothing: the first day, the only way.
const inner =
  /^the (?:very |single )?(?:first|only|best|top|most|greatest|leading) (?:of|and foremost|part|time|day|thing|way|step|few|people|question)\b/i

const ranking =
  /\b(?:first|only|largest|biggest|greatest|finest|foremost|oldest|fastest|best|leading|top|most|unique|number one|no\. ?1|second to none|world-class|one.of.a.kind|unmatched|unrival|unparal)|#1\b/i

/** Whether a text holds a word that a claim needs: a quick look that spares most texts a long one. */
export const mayClaim = (text: string): boolean => ranking.test(text)

/** The words with which a sentence sets something above all others, and their index in it; a question claims nothing. */
export function findClaim(sentence: string): { at: number; text: string } | undefined {
  if (/\?[”’")]*$/.test(sentence)) return undefined
  for (const match of sentence.matchAll(claims)) {
    const before = sentence.slice(Math.max(0, match.index - 60), match.index)
    if (!unclaimed.test(before) && !inner.test(match[0])) return { at: match.index, text: match[0].trim() }
  }
  return undefined
}

const attributing =
  /\b(?:says?|said|states|stated|describe[sd]?|according to|calls|names|claim(?:s|ed)|reports|reported|believe[sd]?|argue[sd]?|writes|wrote|announce[sd]?|considers?|thinks|counts? (?:it|them|him|her)(?:self|selves)|in (?:\p{L}+[’']s?|its|their|his|her) (?:own )?(?:words|view|account|opinion|telling)|by (?:its|their|his|her) own (?:account|count|words))\b/iu

/** Whether a sentence says who says so. */
export const isAttributed = (sentence: string): boolean => attributing.test(sentence)

/** Whether a sentence goes on about what the one before it names. */
export const goesOn = (sentence: string): boolean =>
  /^(?:It|They|He|She|This|These|That|Those)\b/.test(sentence)
