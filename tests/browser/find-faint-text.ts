/** Text whose color is hardly different from what lies behind it. Runs in the page. */
export function findFaintText(): string[] {
  const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const backgroundOf = (element: Element): string => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at)
      if ((channels(backgroundColor)[3] ?? 1) === 1) return backgroundColor
    }
    return 'rgb(255, 255, 255)'
  }
  const found: string[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode
    if (
      !textContent?.trim() ||
      !parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    )
      continue
    const [dark = 0, light = 0] = [getComputedStyle(parentElement).color, backgroundOf(parentElement)]
      .map(luminance)
      .sort((a, b) => a - b)
    if ((light + 0.05) / (dark + 0.05) < 4.5) found.push(textContent.trim().slice(0, 60))
  }
  return found
}
