import { computeAccessibleName, getRole, isInaccessible } from 'dom-accessibility-api'

// What these say is their text alone.
const quiet = new Set(
  'none presentation generic paragraph list listitem term definition time strong emphasis superscript row rowgroup cell code'.split(
    ' ',
  ),
)
// Within a page’s main part these are no landmarks, and a section is one only with a name.
const mute = new Set(['banner', 'contentinfo'])

/** Writes under each entry what a screen reader is told: role and name of each element in its light pane. */
function showNames(): void {
  for (const entry of document.querySelectorAll('[data-entry]')) {
    const items = [...entry.querySelectorAll('[data-scheme="light"] [data-stage] *')].flatMap(describe)
    const silent = document.createElement('li')
    silent.append('Text alone: it needs no name.')
    entry.querySelector('[data-names]')?.replaceChildren(...(items.length > 0 ? items : [silent]))
  }
}

function describe(element: Element): HTMLElement[] {
  const role = getRole(element)
  if (role === null || quiet.has(role) || mute.has(role) || isInaccessible(element)) return []
  const name = computeAccessibleName(element) || captionOf(element)
  if (role === 'region' && name === '') return []
  const item = document.createElement('li')
  const kind = document.createElement('code')
  kind.textContent = role === 'heading' ? `heading ${element.tagName.slice(1)}` : role
  item.dataset.role = role
  item.dataset.name = name
  item.append(kind, name ? ` “${name}”` : ' without a name')
  return [item]
}

/** A figure is named by its caption (https://www.w3.org/TR/html-aam-1.0/#figure-element), which the library leaves out. */
function captionOf(element: Element): string {
  const caption = element.localName === 'figure' ? element.querySelector(':scope > figcaption') : null
  // biome-ignore lint/performance/useDomNodeTextContent: lines that stand apart on the screen are words apart in the name.
  return caption instanceof HTMLElement ? caption.innerText.replace(/\s+/g, ' ').trim() : ''
}

showNames()
