import { describe, expect, it } from 'vitest'
import { findings } from './find-findings.ts'

const told = (alt: string, rest = '') =>
  findings(`<Figure src="clinic-door.png" alt="${alt}" ${rest}/>\n`).map(({ message }) => message)

describe('alternative text', () => {
  it.each(['clinic-door.png', 'IMG_2034', 'DSC00012', 'clinic-door', 'Photo 3', 'a.JPEG'])(
    'that is the name of a file is found: “%s”',
    (alt) => {
      expect(told(alt)).toEqual([`“${alt}” is the name of a file.`])
    },
  )

  it.each([
    'Image of a door.',
    'A picture of a door.',
    'photo of a door',
    'The photograph showing a door',
    'This is a graphic of a door',
  ])('that begins with what it is is found: “%s”', (alt) => {
    expect(told(alt)).toEqual([expect.stringContaining('which a screen reader says already.')])
  })

  it('that repeats the caption, or goes on from it, is found', () => {
    expect(told('The door stands open.', 'caption="The door stands open"')).toHaveLength(1)
    expect(
      told(
        'The door of the clinic stands open.',
        'caption="The door of the clinic stands open, Monday to Friday."',
      ),
    ).toHaveLength(1)
    expect(told('The door.', 'caption="The door stands open."')).toEqual([])
  })

  it('that is too long is found, with its length', () => {
    expect(told(`A ${'very '.repeat(30)}old door.`)).toEqual([expect.stringContaining('has 161 characters')])
    expect(told('a'.repeat(150))).toEqual([])
  })

  it('is told of everything at once, at its attribute', () => {
    const [first, second] = findings(`<Figure\n  src="a.png"\n  alt="Image of ${'a '.repeat(80)}door"\n/>\n`)
    expect([first?.rule, second?.rule]).toEqual(['alt-text', 'alt-text'])
    expect(first?.written).toMatch(/^alt="Image of/)
  })

  it.each([
    'A door with an image of a sun on it.',
    'Two people in a photo booth.',
    'The front door, open.',
    'Photographs on a wall.',
  ])('that says what is to be seen is in order: “%s”', (alt) => {
    expect(told(alt)).toEqual([])
  })
})
