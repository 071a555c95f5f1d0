import type { Element } from 'hast'
import { excerpt, type PublishFault } from '../fault.ts'
import { attribute, elementsOf, type Page } from '../page.ts'

const idReferences: Record<string, string> = {
  htmlFor: 'for',
  headers: 'headers',
  list: 'list',
  form: 'form',
  popoverTarget: 'popovertarget',
  commandFor: 'commandfor',
  ariaLabelledBy: 'aria-labelledby',
  ariaDescribedBy: 'aria-describedby',
  ariaControls: 'aria-controls',
  ariaDetails: 'aria-details',
  ariaErrorMessage: 'aria-errormessage',
  ariaFlowTo: 'aria-flowto',
  ariaOwns: 'aria-owns',
}

/** Every id of a page, in document order. */
export const idsOf = (page: Page): string[] =>
  elementsOf(page.tree).flatMap((element) => attribute(element, 'id') ?? [])

/** A fault for each id that a page has twice, and for each that an attribute names and the page lacks. */
export function checkIds(page: Page): PublishFault[] {
  const ids = idsOf(page)
  const known = new Set(ids)
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
  return [
    ...[...twice].map((id) => duplicateId(page, id)),
    ...elementsOf(page.tree)
      .flatMap(namedIds)
      .filter(({ id }) => !known.has(id))
      .map(({ name, id }) => unknownId(page, name, id)),
  ]
}

const namedIds = (element: Element): { name: string; id: string }[] =>
  Object.entries(element.properties).flatMap(([property, value]) => {
    const name = idReferences[property]
    if (name !== undefined)
      return (attribute(element, property) ?? '').split(/\s+/).map((id) => ({ name, id }))
    const paint = typeof value === 'string' ? /^url\(["']?#([^"')]+)["']?\)/.exec(value)?.[1] : undefined
    return paint === undefined ? [] : [{ name: property, id: paint }]
  })

const duplicateId = (page: Page, id: string): PublishFault => ({
  page: page.address,
  rule: 'duplicate-id',
  message: `The id “${excerpt(id)}” occurs more than once.`,
  remedy: 'Give each element of the page an id of its own.',
})

const unknownId = (page: Page, name: string, id: string): PublishFault => ({
  page: page.address,
  rule: 'unknown-id',
  message: `The attribute ${name} names “${excerpt(id)}”, which no element of the page has as its id.`,
  remedy: 'Name an id of the page, or remove the attribute.',
})
