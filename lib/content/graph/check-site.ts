import { showValue } from '../parse/fault.ts'
import type { Problem } from '../problem.ts'
import { type Library, placeOfField, problemAt } from './library.ts'

const requiredPages = ['numbers', 'paid-content']
const routes = [
  '404',
  'api',
  'articles',
  'assets',
  'authors',
  'dev',
  'keystatic',
  'media',
  'places',
  'series',
  'style-guide',
  'topics',
]

/** What the site as a whole must have, and what it keeps for itself. */
export function checkSite(library: Library): Problem[] {
  return [
    ...checkRequired(library),
    ...checkRoutes(library),
    ...checkFeatured(library),
    ...checkLedgerIds(library),
  ]
}

function checkRequired(library: Library): Problem[] {
  const missing = (file: string, remedy: string): Problem => ({
    file,
    line: 1,
    column: 1,
    rule: 'required-document',
    value: file,
    message: `${file} is missing or is not public.`,
    remedy,
  })
  const others = library.of('sites').filter(({ slug }) => slug !== 'site')
  return [
    ...(library.find('sites', 'site') || library.faulty('sites').includes('site')
      ? []
      : [missing('content/sites/site.yaml', 'Add it: it holds the settings of the whole site.')]),
    ...requiredPages.flatMap((slug) => {
      const page = library.find('pages', slug)
      return (page && library.isPublic(page)) || library.faulty('pages').includes(slug)
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

/** The front page has a lead: at least one of the articles that it features is public. */
function checkFeatured(library: Library): Problem[] {
  if (library.faulty('articles').length > 0) return []
  const { supplement: chosen } = library.find('sites', 'site')?.data ?? {}
  const supplement = library.of('supplements').find(({ slug }) => slug === chosen)
  const featured = supplement?.data.featured
  if (!supplement || !Array.isArray(featured)) return []
  const articles = featured.map((slug) => library.find('articles', String(slug)))
  if (articles.some((article) => !article || library.isPublic(article))) return []
  return [
    problemAt(placeOfField(supplement, 'featured'), {
      rule: 'no-lead',
      value: showValue(featured.join(', ')),
      message: 'None of the featured articles is public, so the front page has no lead.',
      remedy: 'Publish one of them, or name another.',
    }),
  ]
}

/** A heading of the ledger's page must not take the id of a fact. */
function checkLedgerIds(library: Library): Problem[] {
  const page = library.find('pages', 'numbers')
  return (page?.body?.headings ?? [])
    .filter(({ id }) => library.find('facts', id))
    .map(({ id, text }) =>
      problemAt(
        { file: page?.file ?? '', line: 1, column: 1 },
        {
          rule: 'taken-id',
          value: showValue(text),
          message: `The heading “${showValue(text)}” gets the id “${id}”, which is that of a fact.`,
          remedy: 'Word the heading in another way.',
        },
      ),
    )
}
