/** A passive verb in a sentence: its words and the index at which they begin. */
export interface Passive {
  words: string
  at: number
}

const irregular =
  'awakened|beaten|begun|bent|bitten|blown|born|borne|bought|bound|bred|broken|brought|built|burnt|cast|caught|chosen|cut|dealt|done|drawn|driven|eaten|fed|felt|flown|forbidden|foreseen|forgiven|forgotten|fought|found|frozen|given|ground|grown|heard|held|hidden|hit|hung|hurt|kept|known|laid|led|left|lent|lit|lost|made|meant|met|mistaken|outdone|overcome|overseen|overthrown|paid|proven|put|quit|read|rebuilt|redone|rewritten|run|said|seen|sent|set|sewn|shaken|shed|shot|shown|shut|sold|sought|spent|split|spoken|spread|stolen|struck|stuck|sung|sworn|swept|taken|taught|thought|thrown|told|torn|understood|undertaken|undone|upheld|withdrawn|withheld|won|worn|wound|woven|written'
const adverbs =
  '(?:(?:not|also|often|never|always|still|now|only|just|already|soon|then|usually|first|once|again|being|been|\\p{L}+ly)\\s+){0,3}'
const be = "(?:am|is|are|was|were|be|been|being|isn[’']t|aren[’']t|wasn[’']t|weren[’']t)"
const passive = new RegExp(
  `(?<![\\p{L}’'-])${be}\\s+${adverbs}(${irregular}|\\p{L}{2,}ed)(?![\\p{L}’'-])`,
  'giu',
)

// These say how somebody or something is, not what was done to it.
const states = new Set(
  'advanced aged alleged allied assorted ashamed bored born committed complicated concerned connected convinced crowded dedicated delighted detailed determined devoted disabled disappointed distinguished educated engaged excited exhausted experienced finished frightened gifted hundred indeed infrared interested involved isolated left limited located lost married mixed naked need opposed pleased prepared qualified related relaxed relieved retired sacred satisfied scared set shed situated skilled sophisticated speed supposed surprised talented thrilled tired troubled underserved uninsured unmarried used varied wicked worried'.split(
    ' ',
  ),
)

// “What was given” names a thing by what happened to it; the sentence may still say who does what.
const relative = /(?:^|[^\p{L}’'])(?:what|who|whom|which|that|where|when|how|whether|if)\s+$/iu

/** The first passive verb by which a sentence says what it says; `undefined` where there is none. */
export function findPassive(sentence: string): Passive | undefined {
  for (const { 0: words, 1: participle = '', index } of sentence.matchAll(passive)) {
    const before = sentence.slice(Math.max(0, index - 12), index)
    if (!states.has(participle.toLowerCase()) && !relative.test(before)) return { words, at: index }
  }
  return undefined
}

const agent =
  /^(?:\s+[\p{L}’'-]+){0,3}?\s+by\s+(?:the|an?|its|their|his|her|our|your|my|this|that|these|those|many|some|several|most|us|them|him|her|you|me|everyone|somebody|\p{Lu}[\p{L}’'-]+)\s*(?<noun>[\p{L}-]*)/u
const noAgent =
  /^(?:end|time|hour|day|night|week|month|quarter|year|decade|way|means|fact|middle|number|rest|beginning|start|age|dozen|thousands|hundreds|millions|hand|law)$/u
const day =
  /\sby\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\sby\s+(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)/u

/** Whether a sentence names, after its passive verb, who did it: “was decided by the board”. */
export function namesAgent(sentence: string, { words, at }: Passive): boolean {
  const found = agent.exec(sentence.slice(at + words.length))
  return found !== null && !noAgent.test(found.groups?.noun ?? '') && !day.test(found[0])
}
