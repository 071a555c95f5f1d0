import { describe, expect, it } from 'vitest'
import { checkDictionary } from '#lib/content/editorial/language/dictionary-form.ts'
import { judge, judgeDocument, manuscriptOf, told } from './judge-language.ts'

describe('a misspelt word', () => {
  it('is found at its place, with the word that was meant', () => {
    expect(judge('The clinic is open.\nIts helth is good.')).toEqual([
      {
        file: 'content/pages/a-page.mdx',
        line: 6,
        column: 5,
        rule: 'spelling',
        value: 'helth',
        message: '“helth” stands in no dictionary.',
        remedy: 'Write “health”, or add “helth” to content/dictionary.txt.',
      },
    ])
  })

  it.each([
    ['recieve', 'receive'],
    ['acess', 'access'],
    ['teh', 'the'],
    ['vacine', 'vaccine'],
    ['clincians', 'clinicians'],
    ['pharamcy', 'pharmacy'],
    ['hospitlas', 'hospitals'],
    ['Comunity', 'Community'],
    ['california', 'California'],
    ['alot', 'a lot'],
    ['organisation', 'organization'],
    ['accomodate', 'accommodate'],
  ])('has a remedy: “%s”, “%s”', (wrong, right) => {
    const [found] = judge(`They ${wrong} it.`)
    expect(found?.value).toBe(wrong)
    expect(found?.remedy).toContain(`“${right}”`)
  })

  it('has a remedy without a guess where nothing is near', () => {
    expect(judge('A xqzzykwv stood there.')[0]?.remedy).toBe(
      'Correct it, or add “xqzzykwv” to content/dictionary.txt.',
    )
  })

  it('is found in a field, a heading, a cell, an emphasis and a part of a compound', () => {
    const body = '## The helth\n\n| A | B |\n| - | - |\n| helth | *helth* |\n\nA helth-related day.'
    expect(told(body).map((line) => line.split(' ')[1])).toEqual(['helth', 'helth', 'helth', 'helth'])
    expect(judgeDocument(manuscriptOf('It is.', 'Good helth'))).toMatchObject([{ line: 2, column: 13 }])
  })

  it('is found before a possessive and inside quotation marks', () => {
    expect(judge('The docter’s bag, a ‘docter’ and the “docter”.')).toMatchObject([
      { value: 'docter', column: 5 },
      { value: 'docter', column: 22 },
      { value: 'docter', column: 39 },
    ])
  })
})

describe('no misspelling', () => {
  it.each([
    "The doctor’s bag, the doctors’ room and the nurse's desk are here, aren’t they?",
    "It doesn’t, won't and can’t.",
    'Read https://optum.com/helth or www.exampel.com, or write to helth@exampel.com.',
    'See exampel.com/helth, picure.webp and /articels/helth/, or ask @helth about #helth.',
    'Type `helth`, then <Fact id="helth" /> more.',
    'See [the page](https://exampel.com/helth).',
    'A follow-up at the on-site, full-time, long–term clinic.',
    'The 19th of B12 in the 1990s, the ’90s, 3D and 7.3 of 149,000.',
    'A naïve café, a résumé, and San José.',
    'THE DOCTOR IS IN.',
    'He or she and/or the nurse. See both: this/that.',
    'Αθήνα and Москва are cities.',
  ])('is seen in: %s', (body) => {
    expect(told(body).filter((line) => line.startsWith('spelling'))).toEqual([])
  })
})

describe('the publication’s own words', () => {
  const words = ['Desai', 'microsite', 'Optum', 'O’Hemet']

  it.each(['Dr. Desai’s microsite.', 'Microsite by Optum–Desai.', 'The microsites’ OPTUM.', "An O'Hemet."])(
    'are known: %s',
    (body) => {
      const decided = { words: [...words, 'microsites'] }
      expect(told(body, decided).filter((line) => line.startsWith('spelling'))).toEqual([])
    },
  )

  it('keep their capital', () => {
    expect(judge('We met optum.', { words })).toMatchObject([
      { value: 'optum', remedy: expect.stringContaining('Write “Optum”') },
    ])
  })

  it('are offered where one was meant', () => {
    expect(judge('We met Optom.', { words })[0]?.remedy).toMatch(/^Write “Optum”/)
  })
})

describe('the dictionary', () => {
  it('may have notes, empty lines, and words in alphabetical order', () => {
    expect(checkDictionary('# Names\n\nDesai\nmicrosite\r\nOptum\n')).toEqual([])
  })

  it.each([
    ['Desai\nDesai\n', 6, 'Desai', '“Desai” stands in the dictionary twice.', 'Take this line out.'],
    [
      'Amar Desai\n',
      0,
      'Amar Desai',
      '“Amar Desai” is more than one word.',
      'Write each word on a line of its own.',
    ],
    ['# A\n  health\n', 6, 'health', '“health” is in the general dictionary already.', 'Take this line out.'],
    ['Amar\nOptum\nDesai\n', 11, 'Desai', '“Desai” is out of order.', 'Move it up, before “Optum”.'],
  ])('is told what is wrong with it: %j', (text, offset, value, message, remedy) => {
    expect(checkDictionary(text)).toEqual([{ rule: 'dictionary-form', offset, value, message, remedy }])
  })
})
