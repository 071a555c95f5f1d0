import { expect, test } from 'vitest'
import { preloadFonts } from '#lib/publish/preload-fonts.ts'
import { sizePictures } from '#lib/publish/size-pictures.ts'
import { bytesOf, htmlOf, pageWith, pictureOf } from './hand-made.ts'

test('a picture gets the width and height of its file, whatever the markup says', () => {
  const page = pageWith('<img src="/media/door.png" alt="A door" width="1"/>')
  expect(sizePictures(page, () => pictureOf(640, 480))).toEqual([])
  expect(htmlOf(page)).toContain('<img src="/media/door.png" alt="A door" width="640" height="480">')
})

test('a picture without a readable size is an error that names it', () => {
  expect(sizePictures(pageWith('<img src="/media/door.png"/>'), () => bytesOf('no picture'))).toMatchObject([
    { page: '/a/', rule: 'unreadable-picture', message: expect.stringContaining('/media/door.png') },
  ])
})

test('each font of the styles is asked for once, before the styles', () => {
  const page = pageWith('', '<style>@font-face{src:url(/n.woff2)}@font-face{src:url(/n.woff2)}</style>')
  preloadFonts(page)
  const preload = '<link rel="preload" href="/n.woff2" as="font" type="font/woff2" crossorigin><style>'
  expect(htmlOf(page).split(preload)).toHaveLength(2)
})
