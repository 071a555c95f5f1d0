/** What a reader with a keyboard sees of the element that has the focus. */
export interface FocusedElement {
  name: string
  outline: { width: number; contrast: number } | null
  /** Whether something else lies over it. */
  covered: boolean
}

/** Describes the focused element, or nothing once the focus has left the page. Runs in the page. */
export function describeFocus(): FocusedElement | null {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return null

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const toRgba = (color: string): [number, number, number, number] => {
    if (!canvas) throw new Error('There is no canvas to read colors with.')
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
    return [red, green, blue, alpha]
  }
  const luminance = (color: string): number => {
    const [red, green, blue] = toRgba(color).map((value) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
  }
  const contrast = (one: string, other: string): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }
  const backgroundBehind = (inner: Element): string => {
    for (let at = inner.parentElement; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at)
      if (toRgba(backgroundColor)[3] === 255) return backgroundColor
    }
    return 'white'
  }

  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
  return {
    name: `${element.localName} ${element.getAttribute('href') ?? ''} ${element.textContent?.trim()}`,
    outline:
      outlineStyle === 'none'
        ? null
        : {
            width: Number.parseFloat(outlineWidth),
            contrast: contrast(outlineColor, backgroundBehind(element)),
          },
    covered: !top || !(element.contains(top) || top.contains(element)),
  }
}

/** Names, in the order of the document, everything that Tab should reach. Runs in the page. */
export function listFocusable(): string[] {
  const interactive = 'a[href], button, input, select, textarea, summary, [tabindex]'
  const scrollsSideways = (element: Element) =>
    /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.matches(interactive) || scrollsSideways(element))
    .filter((element) => !element.matches('[tabindex^="-"], :disabled, [type="hidden"]'))
    .filter((element) => element.checkVisibility())
    .map(
      (element) =>
        `${element.localName} ${element.getAttribute('href') ?? ''} ${element.textContent?.trim()}`,
    )
}
