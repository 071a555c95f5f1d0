import type { Element } from 'hast'
import { imageSize } from 'image-size'
import type { PublishFault } from './fault.ts'
import { attribute, elementsOf, type Page } from './page.ts'
import type { ReadMedia } from './place-assets.ts'

/** Gives each picture of `content/media` the width and height of its file, so that no line moves when it arrives. */
export function sizePictures(page: Page, readMedia: ReadMedia): PublishFault[] {
  return elementsOf(page.tree)
    .filter(({ tagName }) => tagName === 'img')
    .flatMap((element) => sizePicture(page, element, readMedia))
}

function sizePicture(page: Page, element: Element, readMedia: ReadMedia): PublishFault[] {
  const address = attribute(element, 'src') ?? ''
  const bytes = readMedia(address)
  if (!bytes) return []
  try {
    const { width, height } = imageSize(bytes)
    Object.assign(element.properties, { width, height })
    return []
  } catch {
    return [
      {
        page: page.address,
        rule: 'unreadable-picture',
        message: `The picture ${address} has no readable size.`,
        remedy: `Save content${address} again as PNG, JPEG, WebP or AVIF.`,
      },
    ]
  }
}
