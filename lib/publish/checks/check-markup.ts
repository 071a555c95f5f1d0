import type { Element } from 'hast'
import { visit } from 'unist-util-visit'
import { excerpt, type PublishFault } from '../fault.ts'
import { attribute, elementsOf, type Page } from '../page.ts'

const placeholder = /\b[Ll]orem ipsum\b|\b(?:TODO|FIXME|TKTK|NaN)\b|\[object Object\]|\{\{/

/** A fault for each attribute that the page's policy would refuse, and for each text that was never meant for readers. */
export const checkMarkup = (page: Page): PublishFault[] => [
  ...elementsOf(page.tree).flatMap((element) => checkAttributes(page, element)),
  ...checkText(page),
]

function checkAttributes(page: Page, element: Element): PublishFault[] {
  return Object.keys(element.properties).flatMap((name) => {
    const value = attribute(element, name) ?? ''
    if (name === 'style') return [refused(page, element, 'style', value, 'Write a class instead.')]
    if (/^on[A-Z]/.test(name))
      return [refused(page, element, name.toLowerCase(), value, 'Write an island instead.')]
    return placeholder.test(value) ? [placeholderFault(page, value)] : []
  })
}

function checkText(page: Page): PublishFault[] {
  const faults: PublishFault[] = []
  visit(page.tree, 'text', (node, _, parent) => {
    const isProse = parent?.type === 'element' && parent.tagName !== 'style' && parent.tagName !== 'script'
    if (isProse && placeholder.test(node.value)) faults.push(placeholderFault(page, node.value))
  })
  return faults
}

const refused = (
  page: Page,
  element: Element,
  name: string,
  value: string,
  remedy: string,
): PublishFault => ({
  page: page.address,
  rule: 'inline-attribute',
  message: `The ${element.tagName} has ${name}="${excerpt(value)}", which the page’s security policy refuses.`,
  remedy,
})

const placeholderFault = (page: Page, text: string): PublishFault => ({
  page: page.address,
  rule: 'placeholder',
  message: `The text “${excerpt(text)}” holds a placeholder.`,
  remedy: 'Write what belongs there.',
})
