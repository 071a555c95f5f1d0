/**
 * What does not fit the window's width: the page itself when it scrolls sideways, and every text that is
 * cut off at its edge. Runs in the page, so it refers to nothing outside itself.
 */
export function findOverflow(): string[] {
  const root = document.documentElement
  const found: string[] = []
  if (root.scrollWidth > root.clientWidth)
    found.push(`The page is ${root.scrollWidth} px wide in a window of ${root.clientWidth} px.`)

  const scrollsItself = (element: Element): boolean => {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true
    return false
  }
  const isForScreenReaders = (element: Element): boolean => element.getBoundingClientRect().width <= 1

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode
    if (!parentElement?.checkVisibility() || !textContent?.trim() || isForScreenReaders(parentElement))
      continue
    const range = document.createRange()
    range.selectNodeContents(texts.currentNode)
    const { left, right } = range.getBoundingClientRect()
    if ((left < -1 || right > root.clientWidth + 1) && !scrollsItself(parentElement))
      found.push(`“${textContent.trim().slice(0, 60)}” reaches from ${left} to ${right} px.`)
  }
  return found
}
