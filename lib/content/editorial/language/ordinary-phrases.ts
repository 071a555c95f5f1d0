const list = (text: string): string[] => text.split(',').map((phrase) => phrase.trim())

/**
 * Phrases that retext-equality questions and that a newspaper needs: the checker looks at a word alone, and here the
 * word is right far more often than wrong. Each group stands under the reason for it.
 */
export const ordinaryPhrases: ReadonlySet<string> = new Set([
  // Who somebody is: a story about one person says he or she, and names the family.
  ...list(`he, she, he'd, she'd, he'll, she'll, he's, she's, him, his, her, hers, himself, herself`),
  ...list('man, men, woman, women, boy, boys, girl, girls, gentleman, females, males, own man, own woman'),
  ...list('mother, mothers, mom, moms, mama, mamas, momma, mommas, mommy, mum, mums, motherly, father of *'),
  ...list('father, fathers, dad, dads, daddy, daddies, papa, papas, pop, brother, brothers, sister, sisters'),
  ...list(
    'son, sons, daughter, daughters, wife, wives, husband, husbands, bride, groom, widow, widows, widower',
  ),
  ...list('widowers, aunt, aunts, uncle, uncles, niece, nieces, nephew, nephews, boyfriend, boyfriends'),
  ...list('girlfriend, girlfriends, granny, grandma, grandmother, grandmothers, grandpa, grandfather'),
  ...list('grandfathers, granddaughter, granddaughters, grandson, grandsons, godmother, godfather, stepmom'),
  ...list('stepmother, stepmothers, stepdad, stepfather, stepfathers, stepsister, stepsisters, stepbrother'),
  ...list('stepbrothers, boyhood, girlhood, manhood, womanhood, brotherhood, sisterhood, latino, latina'),
  ...list('maternal, paternal, fraternal, maternity, paternity, mother tongue, miss., mrs., working mother'),
  // What somebody is by title, trade or school, where the word is the usual one.
  ...list(
    'actor, actors, actress, actresses, alumna, alumnae, alumni, alumnus, cowboy, cowboys, dame, dames',
  ),
  ...list('emperor, emperors, empress, empresses, fellow, fellowship, founding father, freshman, freshmen'),
  ...list(
    'hero, heroes, heroine, heroines, host, hosts, janitor, janitors, journeyman, king, kings, landlord',
  ),
  ...list('landlords, lord, lords, midwife, ombudsman, prince, princes, princess, princesses, queen, queens'),
  ...list('waiter, waiters, master, masters, masterful, mastermind, masterpiece, masterplan, masterstroke'),
  ...list('master copy, master key, master plan, master of ceremonies, master the art, english master'),
  ...list('sportsmanship, workmanship, leading lady, maiden name, maiden race, maiden speech, maiden voyage'),
  // Health and law in their own terms.
  ...list('ADD, adhd, a.d.d., a.d.h.d., ocd, o.c.d, o.c.d., alcoholic, asylum, binge, bipolar, birth defect'),
  ...list('bony, delirious, depressed, detox, rehab, detox center, rehab center, disabled, gay rights'),
  ...list(
    'hearing impaired, hearing impairment, Indian country, insomnia, islamist, islamists, learning disabled',
  ),
  ...list('mental, panic attack, psychopathology, special needs, stammering, suicide note, tribe'),
  // Words that mostly mean something else.
  ...list('barren, challenged, dummy, dwarf, failed attempt, handyman, hang, hanged, invalid, moan, moaning'),
  ...list('nuts, primitive, pull the trigger, savage, spade, special, stone age, superman, totem'),
  ...list('sophisticated technology'),
  // How easy something is: advice for those who write manuals, not for those who report.
  ...list(
    'basically, clearly, easily, easy, everyone knows, just, obvious, obviously, of course, simple, simply',
  ),
  ...list('straight forward, straight forwardly, straightforward, straightforwardly'),
])
