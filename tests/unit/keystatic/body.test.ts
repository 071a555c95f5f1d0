import { expect, test } from 'vitest'
import { findLoss } from '#app/keystatic/body/find-loss.ts'
import { withFootnotes, withFootnoteTags } from '#app/keystatic/body/footnotes.ts'
import { mergeBody } from '#app/keystatic/body/merge-body.ts'
import { withoutIndents } from '#app/keystatic/body/split-blocks.ts'

const original = `
A *first*  text with a trailing space.\x20
It goes on.

- one
- two


<Callout title="What near means">
Inside.

Inside too.
</Callout>

## A heading
Under it.
`
/** As Keystatic writes it. */
const baseline = withoutIndents(`A *first*  text with a trailing space.
It goes on.

* one
* two

<Callout title="What near means">
  Inside.

  Inside too.
</Callout>

## A heading

Under it.
`)

test('a changed paragraph leaves the others as they were written', () => {
  const saved = baseline.replace('Under it.', 'Below it.')
  expect(mergeBody(original, baseline, saved)).toBe(original.replace('Under it.', 'Below it.'))
})

test('a change within a block does not indent the rest of it', () => {
  const saved = baseline.replace('Inside too.', 'Inside as well.')
  expect(mergeBody(original, baseline, saved)).toBe(original.replace('Inside too.', 'Inside as well.'))
})

test('a new block stands between empty lines, and nothing else moves', () => {
  const saved = baseline.replace('## A heading', '<Fact id="one" />\n\n## A heading')
  expect(mergeBody(original, baseline, saved)).toBe(
    original.replace('## A heading', '<Fact id="one" />\n\n## A heading'),
  )
})

test('a removed paragraph takes nothing with it', () => {
  const saved = baseline.replace(/\n+\* one\n\* two/, '')
  expect(saved).not.toBe(baseline)
  expect(mergeBody(original, baseline, saved)).toBe(original.replace('- one\n- two\n\n\n', ''))
})

test('where old and new would run together, what was meant wins over how it was written', () => {
  const old = 'One.\n## Two\n'
  expect(mergeBody(old, 'One.\n\n## Two\n', 'One.\n\nMore.\n\n## Two\n')).toBe('One.\n\nMore.\n\n## Two\n')
})

test('a new text begins after an empty line and ends its last', () => {
  expect(mergeBody('', '', 'One.\n')).toBe('\nOne.\n')
})

test('a text that means the same afterwards loses nothing', () => {
  expect(findLoss(original, baseline)).toBeUndefined()
  expect(findLoss('', '')).toBeUndefined()
})

test('what would be lost is named', () => {
  expect(findLoss('One.\n\nTwo.[^1]\n\n[^1]: Three.\n', 'One.\n\nTwo.\\[^1]\n\n\\[^1]: Three.\n')).toContain(
    '“[^1]: Three.”',
  )
  expect(findLoss('[a][b]\n\n[b]: /numbers/\n', '[a](/numbers/)\n')).toContain('“[a][b]”')
  expect(findLoss('<Callout title="a">\n', '')).toContain('Callout')
})

test('footnotes become tags that the editor knows, and footnotes again', () => {
  const body =
    'One[^a] and *two*.[^b]\n\n[^a]: A note,[^b] with\n    a second line.\n\n    Its second paragraph.\n\n[^b]: Another.\n'
  const tagged = withFootnoteTags(body)
  expect(tagged).toContain('One<FootnoteMark id="a" /> and *two*.<FootnoteMark id="b" />\n')
  expect(tagged).toContain('<Footnote id="b">\nAnother.\n</Footnote>')
  expect(withFootnotes(tagged)).toBe(body)
})
