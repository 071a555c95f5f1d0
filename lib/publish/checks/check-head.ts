import type { Element } from 'hast'
import { excerpt, type PublishFault } from '../fault.ts'
import { attribute, elementsOf, headOf, notFoundFile, type Page, textOf } from '../page.ts'

interface Field {
  name: string
  remedy: string
  read(element: Element): string | undefined
}

const fields: readonly Field[] = [
  {
    name: 'title',
    remedy: 'Give the page one title that no other page has.',
    read: (element) => (element.tagName === 'title' ? textOf(element) : undefined),
  },
  {
    name: 'description',
    remedy: 'Give the page one description that no other page has.',
    read: (element) =>
      element.properties.name === 'description' ? attribute(element, 'content') : undefined,
  },
  {
    name: 'canonical',
    remedy: 'Give the page one canonical address, which is its own.',
    read: (element) => (attribute(element, 'rel') === 'canonical' ? attribute(element, 'href') : undefined),
  },
]

/** A fault for each page without exactly one title, description and canonical address, or that shares them. */
export function checkHeads(pages: readonly Page[], origin: string): PublishFault[] {
  return [
    ...fields.flatMap((field) =>
      checkField(
        field,
        pages.filter((page) => needs(page, field)),
      ),
    ),
    ...pages.flatMap((page) => checkCanonical(page, origin)),
    ...pages.flatMap(checkOutline),
  ]
}

// The 404 page is served at every unknown address: it has none of its own, and no search engine lists it.
const needs = (page: Page, { name }: Field): boolean => page.file !== notFoundFile || name === 'title'

const valuesOf = (page: Page, field: Field): string[] =>
  headOf(page).children.flatMap((node) => (node.type === 'element' ? (field.read(node) ?? []) : []))

function checkField(field: Field, pages: readonly Page[]): PublishFault[] {
  const owners = new Map<string, string>()
  const { name, remedy } = field
  return pages.flatMap(({ address, ...page }) => {
    const values = valuesOf({ address, ...page }, field)
    const [value] = values
    const fault = (message: string) => [{ page: address, rule: `bad-${name}`, message, remedy }]
    if (value === undefined || !value.trim()) return fault(`The page has no ${name}.`)
    if (values.length > 1)
      return fault(`The page has ${values.length} ${name}s, the second “${excerpt(values[1] ?? '')}”.`)
    const owner = owners.get(value)
    owners.set(value, owner ?? address)
    return owner === undefined ? [] : fault(`The ${name} “${excerpt(value)}” is also that of ${owner}.`)
  })
}

function checkCanonical(page: Page, origin: string): PublishFault[] {
  const own = `${origin}${page.address}`
  return elementsOf(page.tree)
    .filter((element) => attribute(element, 'rel') === 'canonical' && page.file !== notFoundFile)
    .map((element) => attribute(element, 'href') ?? '')
    .filter((href) => href !== own)
    .map((href) => ({
      page: page.address,
      rule: 'bad-canonical',
      message: `The canonical address “${excerpt(href)}” is not the page’s own.`,
      remedy: `Name ${own}.`,
    }))
}

function checkOutline(page: Page): PublishFault[] {
  const elements = elementsOf(page.tree)
  const headlines = elements.filter(({ tagName }) => tagName === 'h1').length
  const html = elements.find(({ tagName }) => tagName === 'html')
  const faults: PublishFault[] = []
  if (headlines !== 1)
    faults.push({
      page: page.address,
      rule: 'bad-headline',
      message: `The page has ${headlines} h1 elements.`,
      remedy: 'Give it exactly one.',
    })
  if (!html || !attribute(html, 'lang'))
    faults.push({
      page: page.address,
      rule: 'no-language',
      message: 'The page’s html element has no lang.',
      remedy: 'Name the language, such as lang="en".',
    })
  return faults
}
