import type { Element, Nodes } from 'hast'
import { excerpt, type PublishFault } from './fault.ts'
import { islandOf } from './islands.ts'
import { attribute, elementsOf, type Page, removeNodes, textOf } from './page.ts'

const frameworkScript = /^\/_next\/static\/[\w./~-]+\.js$/
const flight = /^\(?self\.__next_f(?:=self\.__next_f\|\|\[\]\))?\.push\((\[.*\])\)$/s
const runtime =
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{.*\})\);$/s

/**
 * Removes what Next and React add for a browser that would run them: scripts, preloads, Flight data, comments.
 * Returns a fault for each script that is neither theirs, nor data, nor an island.
 */
export function stripFramework(page: Page): PublishFault[] {
  removeNodes(page.tree, (node) => node.type === 'comment' || isFrameworkNode(node))
  removeNodes(page.tree, isEmptyBoundary)
  return elementsOf(page.tree)
    .filter((element) => element.tagName === 'script' && !isData(element) && islandOf(element) === undefined)
    .map((element) => unknownScript(page, element))
}

const isFrameworkNode = (node: Nodes): boolean =>
  node.type === 'element' && (isFrameworkScript(node) || isFrameworkLink(node) || isFrameworkMeta(node))

function isFrameworkScript(element: Element): boolean {
  if (element.tagName !== 'script') return false
  const src = attribute(element, 'src')
  if (src !== undefined) return frameworkScript.test(src)
  const text = textOf(element)
  return (
    isJson(flight.exec(text)?.[1]) || (element.properties.id === '_R_' && isJson(runtime.exec(text)?.[1]))
  )
}

// Whatever stands beside the data would make it something else than JSON, and the script unknown.
function isJson(text: string | undefined): boolean {
  if (text === undefined) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

// React preloads each picture that the page shows anyway; with no script before them the markup is as fast.
function isFrameworkLink(element: Element): boolean {
  if (element.tagName !== 'link') return false
  const rel = attribute(element, 'rel')
  return (
    rel === 'preload' || rel === 'modulepreload' || (rel === 'preconnect' && element.properties.href === '/')
  )
}

const isFrameworkMeta = (element: Element): boolean =>
  element.tagName === 'meta' && element.properties.name === 'next-size-adjust'

const isEmptyBoundary = (node: Nodes, parent: Nodes): boolean =>
  node.type === 'element' &&
  node.tagName === 'div' &&
  parent.type === 'element' &&
  parent.tagName === 'body' &&
  node.children.length === 0 &&
  Object.keys(node.properties).join() === 'hidden'

const isData = (element: Element): boolean =>
  element.properties.type === 'application/ld+json' && element.properties.src === undefined

function unknownScript(page: Page, element: Element): PublishFault {
  const shown = attribute(element, 'src') ?? textOf(element)
  return {
    page: page.address,
    rule: 'unknown-script',
    message: `The script “${excerpt(shown)}” is neither the framework’s nor an island.`,
    remedy: 'Remove it, or write it as components/islands/NAME.island.ts and load it from /islands/NAME.js.',
  }
}
