import { budgets } from '../budgets.ts'
import type { PublishFault } from '../fault.ts'
import { measureFirstVisit } from '../first-visit.ts'
import { islandAsset } from '../islands.ts'
import { elementsOf, type Page } from '../page.ts'

/** A fault for each page, first visit and island that is larger than its budget; `sizeOf` knows a file's bytes. */
export function checkBudgets(pages: readonly Page[], sizeOf: (path: string) => number): PublishFault[] {
  return [
    ...pages.flatMap((page) => checkSize(page, sizeOf(page.file))),
    ...pages.filter(isArticle).flatMap((page) => checkFirstVisit(page, sizeOf)),
    ...islandsOf(pages)
      .filter((path) => sizeOf(path) > budgets.island)
      .map((path) => overBudget(path, 'island', `${bytes(sizeOf(path))} of script`, bytes(budgets.island))),
  ]
}

export const isArticle = ({ address }: Page): boolean => /^\/articles\/[^/]+\/$/.test(address)

function checkSize(page: Page, size: number): PublishFault[] {
  const kind = isArticle(page) ? 'article' : page.address === '/' ? 'hub' : 'page'
  return size > budgets[kind] ? [overBudget(page.address, kind, bytes(size), bytes(budgets[kind]))] : []
}

function checkFirstVisit(page: Page, sizeOf: (path: string) => number): PublishFault[] {
  const visit = measureFirstVisit(page, sizeOf)
  const faults: PublishFault[] = []
  if (visit.bytes > budgets.firstVisit)
    faults.push(overBudget(page.address, 'first visit', bytes(visit.bytes), bytes(budgets.firstVisit)))
  if (visit.requests > budgets.firstVisitRequests)
    faults.push(
      overBudget(page.address, 'first visit', `${visit.requests} requests`, `${budgets.firstVisitRequests}`),
    )
  return faults
}

const islandsOf = (pages: readonly Page[]): string[] => [
  ...new Set(pages.flatMap((page) => elementsOf(page.tree).flatMap((element) => islandAsset(element) ?? []))),
]

const bytes = (count: number): string => `${count.toLocaleString('en-US')} bytes`

const overBudget = (page: string, kind: string, value: string, budget: string): PublishFault => ({
  page,
  rule: 'over-budget',
  message: `The ${kind} takes ${value}; its budget is ${budget}.`,
  remedy: 'Make it smaller, or raise the budget in lib/publish/budgets.ts with the reason.',
})
