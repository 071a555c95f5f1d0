import { describe, expect, it } from 'vitest'
import { judge, told } from './judge-language.ts'

const about = (rule: string, body: string, style: unknown = {}) =>
  judge(body, { style }).filter((problem) => problem.rule === rule)

describe('an acronym', () => {
  it('that is never spelt out is found once, where it is first used', () => {
    expect(about('acronym', 'It is here.\n\nThe HRSA decides. Ask the HRSA.')).toEqual([
      {
        file: 'content/pages/a-page.mdx',
        line: 7,
        column: 5,
        rule: 'acronym',
        value: 'HRSA',
        message: '“HRSA” is spelt out nowhere in this document.',
        remedy:
          'Write its words once, with “(HRSA)” after them, or list it under acronyms in content/styles/house.yaml.',
      },
    ])
  })

  it.each([
    ['Ask HRSA’s staff, or the agency (HRSA).', 'HRSA'],
    ['Two MRIs a day.', 'MRI'],
    ['Their R&D is good.', 'R&D'],
    ['The WHO said so.', 'WHO'],
    ['COVID-19 came.', 'COVID'],
  ])('is found: %s', (body, value) => {
    expect(about('acronym', body).map((problem) => problem.value)).toEqual([value])
  })

  it.each([
    'The Health Resources and Services Administration (HRSA) decides. HRSA is federal.',
    'HRSA (the Health Resources and Services Administration) decides.',
    'The Health Resources and Services Administration, or HRSA, decides.',
    'An electrocardiogram (EKG) takes time. The EKG is over.',
    'Research and development (R&D) is hard.',
    'We met the HRSA.\n\nThe Health Resources and Services Administration (HRSA) is federal.',
    'Part II and Part XIV, in the U.S. and at 9 a.m., by A. B. Smith.',
    'PLEASE DO NOT RUN.',
    'It is OK to watch TV in the US at 9 AM.',
    'See `HRSA` and https://example.com/HRSA.',
    'A PhD, an iPhone and a B12 shot.',
  ])('is not told of in: %s', (body) => {
    expect(about('acronym', body)).toEqual([])
  })

  it('that the house knows needs no words', () => {
    const style = { acronyms: ['CEO', 'COVID-19', 'LGBTQ+'] }
    expect(about('acronym', 'The CEO, the CEOs, COVID-19 and LGBTQ+ people. LGBTQ+.', style)).toEqual([])
  })
})

describe('a name', () => {
  const style = {
    names: [
      { write: 'Optum–Hemet', never: ['Optum-Hemet', 'Optum - Hemet', 'Optum Hemet'] },
      { write: 'LGBTQ+', never: ['LGBT', 'LGBTQ'] },
    ],
  }

  it('that the house writes otherwise is found with the right form', () => {
    expect(about('name-form', 'It is.\nThe Optum-Hemet center.', style)).toEqual([
      {
        file: 'content/pages/a-page.mdx',
        line: 6,
        column: 5,
        rule: 'name-form',
        value: 'Optum-Hemet',
        message: '“Optum-Hemet” is not how the house writes this name.',
        remedy: 'Write “Optum–Hemet”.',
      },
    ])
  })

  it.each([
    ['The Optum\nHemet center.', 'Optum Hemet'],
    ['An *Optum*-Hemet center.', 'Optum-Hemet'],
    ['For LGBTQ people.', 'LGBTQ'],
    ['## LGBT health', 'LGBT'],
  ])('is found: %s', (body, value) => {
    expect(about('name-form', body, style).map((problem) => problem.value)).toEqual([value])
  })

  it.each(['The Optum–Hemet center.', 'For LGBTQ+ people.', 'NotOptum-Hemetic.', 'For LGBTQIA people.'])(
    'is right: %s',
    (body) => {
      expect(about('name-form', body, style)).toEqual([])
    },
  )

  it('may hold signs that mean something in a pattern', () => {
    const odd = { names: [{ write: 'A', never: ['C++ (new)', '[x]|y'] }] }
    expect(told('The C++ (new) day.', { style: odd })).toContain('name-form C++ (new)')
  })
})
