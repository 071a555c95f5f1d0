import type { ParsedDocument } from '../document.ts'
import type { Problem } from '../problem.ts'
import { isPublic } from './is-public.ts'
import { type Library, placeOfField, problemAt } from './library.ts'

const requiredPages = ['numbers', 'paid-content']
const routes = ['articles', 'authors', 'dev', 'media', 'places', 'series', 'topics']

/** What the site as a whole must have, and what it may have once only. */
export function checkSite(library: Library, visible: ReadonlySet<ParsedDocument>): Problem[] {
  return [
    ...checkRequired(library),
    ...checkRoutes(library),
    ...checkUnique(visible),
    ...checkSeries(library),
  ]
}

function checkRequired(library: Library): Problem[] {
  const missing = (file: string, remedy: string): Problem => ({
    file,
    line: 1,
    column: 1,
    rule: 'required-document',
    value: file,
    message: `${file} is missing or is a draft.`,
    remedy,
  })
  const others = library.of('sites').filter(({ slug }) => slug !== 'site')
  return [
    ...(library.find('sites', 'site') || library.unreadable('sites').includes('site')
      ? []
      : [missing('content/sites/site.yaml', 'Add it: it holds the settings of the whole site.')]),
    ...requiredPages.flatMap((slug) => {
      const page = library.find('pages', slug)
      return (page && isPublic(page)) || library.unreadable('pages').includes(slug)
        ? []
        : [missing(`content/pages/${slug}.mdx`, 'Other pages link to it: add it, and publish it.')]
    }),
    ...others.map((document) =>
      problemAt(placeOfField(document, ''), {
        rule: 'stray',
        value: document.slug,
        message: `“${document.slug}” is a second site.`,
        remedy: 'Keep content/sites/site.yaml alone.',
      }),
    ),
  ]
}

const checkRoutes = (library: Library): Problem[] =>
  library
    .of('pages')
    .filter(({ slug }) => routes.includes(slug))
    .map((document) =>
      problemAt(placeOfField(document, ''), {
        rule: 'taken-address',
        value: document.slug,
        message: `/${document.slug}/ is taken by the site itself.`,
        remedy: 'Give the file another name.',
      }),
    )

function checkUnique(visible: ReadonlySet<ParsedDocument>): Problem[] {
  const problems: Problem[] = []
  for (const field of ['title', 'description']) {
    const first = new Map<string, ParsedDocument>()
    for (const document of visible) {
      const value = document.data[field]
      if (typeof value !== 'string' || !pageCollections.has(document.collection)) continue
      const other = first.get(value)
      if (!other) first.set(value, document)
      else
        problems.push(
          problemAt(placeOfField(document, field), {
            rule: 'duplicate-text',
            value,
            message: `${other.file} has the same ${field}.`,
            remedy: 'Say what only this page tells; search engines show one of two alike.',
          }),
        )
    }
  }
  return problems
}

const pageCollections = new Set(['articles', 'authors', 'pages', 'places', 'series', 'topics', 'supplements'])

function checkSeries(library: Library): Problem[] {
  const first = new Map<unknown, ParsedDocument>()
  return library.of('series').flatMap((series) => {
    const parts = Array.isArray(series.data.parts) ? series.data.parts : []
    return parts.flatMap((part, index) => {
      const other = first.get(part)
      if (!other) {
        first.set(part, series)
        return []
      }
      return [
        problemAt(placeOfField(series, `parts.${index}`), {
          rule: 'two-series',
          value: String(part),
          message: `“${part}” is a part of ${other.file} already.`,
          remedy: 'An article belongs to one series; remove it from the other.',
        }),
      ]
    })
  })
}
