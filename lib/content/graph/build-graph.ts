import type { ParsedDocument } from '../document.ts'
import { byPlace, isError, type Problem } from '../problem.ts'
import { articleSchema } from '../schema/article.ts'
import { authorSchema } from '../schema/author.ts'
import { factSchema } from '../schema/fact.ts'
import type { CollectionName } from '../schema/field.ts'
import { pageSchema } from '../schema/page.ts'
import { placeSchema } from '../schema/place.ts'
import { seriesSchema } from '../schema/series.ts'
import { siteSchema } from '../schema/site.ts'
import { sponsorSchema } from '../schema/sponsor.ts'
import { supplementSchema } from '../schema/supplement.ts'
import { topicSchema } from '../schema/topic.ts'
import { readClock } from '../time/clock.ts'
import { checkAddresses } from './check-addresses.ts'
import { checkLedger } from './check-ledger.ts'
import { checkLinks } from './check-links.ts'
import { checkReferences } from './check-references.ts'
import { checkSite } from './check-site.ts'
import { checkTimes } from './check-times.ts'
import { checkUnique } from './check-unique.ts'
import { findPublic } from './find-public.ts'
import { freeze } from './freeze.ts'
import type { Article, Fact, Graph } from './graph.ts'
import type { Showing } from './is-public.ts'
import { buildLibrary, type Faulty, type Library } from './library.ts'
import { factsNamedIn } from './mentions.ts'

/** What is to be said of the whole, and a graph where nothing of it is an error. */
export interface GraphResult {
  graph: Graph | null
  problems: readonly Problem[]
}

const readers = (): Showing => ({ now: readClock(), preview: false })

/**
 * Resolves every reference once, so that a page can never meet a dangling author, and checks what only the whole
 * shows. With faulty files there is no graph, but what is wrong apart from them is still said.
 */
export function buildGraph(
  documents: readonly ParsedDocument[],
  media: ReadonlySet<string>,
  faulty: readonly Faulty[] = [],
  showing = readers(),
): GraphResult {
  const library = buildLibrary(documents, media, faulty, showing)
  const ledger = new Map(
    library
      .of('facts')
      .map((document) => [document.slug, { ...identity(document), ...factSchema.parse(document.data) }]),
  )
  const visible = findPublic(library, ledger)
  const problems = [
    ...checkReferences(library),
    ...checkLinks(library, visible),
    ...checkLedger(library, ledger),
    ...checkSite(library),
    ...checkUnique(library, visible),
    ...checkTimes(library),
    ...checkAddresses(library, visible, ledger),
  ].sort(byPlace)
  if (problems.some(isError) || faulty.length > 0) return { graph: null, problems }
  return { graph: freeze(resolve(library, visible, ledger)), problems }
}

const identity = ({ slug, file }: ParsedDocument) => ({ slug, file })

function resolve(
  library: Library,
  visible: ReadonlySet<ParsedDocument>,
  ledger: ReadonlyMap<string, Fact>,
): Graph {
  const shown = (collection: CollectionName) =>
    library
      .of(collection)
      .filter((document) => visible.has(document))
      .sort((a, b) => (a.slug < b.slug ? -1 : 1))
  const facts = shown('facts').flatMap(({ slug }) => ledger.get(slug) ?? [])
  const authors = shown('authors').map((document) => ({
    ...identity(document),
    ...authorSchema.parse(document.data),
  }))
  const sponsors = shown('sponsors').map((document) => ({
    ...identity(document),
    ...sponsorSchema.parse(document.data),
  }))
  const topics = shown('topics').map((document) => ({
    ...identity(document),
    ...topicSchema.parse(document.data),
  }))
  const places = shown('places').map((document) => ({
    ...identity(document),
    ...placeSchema.parse(document.data),
  }))
  const pages = shown('pages').map((document) => ({
    ...identity(document),
    ...pageSchema.parse(document.data),
    body: bodyOf(document),
  }))

  const articles = shown('articles').map((document): Article => {
    const data = articleSchema.parse(document.data)
    const resolved = {
      ...identity(document),
      author: only(authors, data.author),
      topics: data.topics.map((slug) => only(topics, slug)),
      places: data.places.map((slug) => only(places, slug)),
      keyFigures: data.keyFigures.map((slug) => only(facts, slug)),
      facts: factsNamedIn(document, ledger).map((slug) => only(facts, slug)),
      body: bodyOf(document),
    }
    return data.kind === 'paid'
      ? { ...data, ...resolved, sponsor: only(sponsors, data.sponsor) }
      : { ...data, ...resolved }
  })
  articles.sort((a, b) => (a.date === b.date ? (a.slug < b.slug ? -1 : 1) : a.date < b.date ? 1 : -1))
  const article = (slug: string): Article[] => articles.filter((candidate) => candidate.slug === slug)

  const series = shown('series').map((document) => {
    const data = seriesSchema.parse(document.data)
    return { ...identity(document), ...data, parts: data.parts.flatMap(article) }
  })
  const settings = only(library.of('sites'), 'site')
  const { supplement: current, ...site } = siteSchema.parse(settings.data)
  const edition = only(library.of('supplements'), current)
  const data = supplementSchema.parse(edition.data)
  return {
    site: { ...identity(settings), ...site },
    supplement: {
      ...identity(edition),
      ...data,
      featured: data.featured.flatMap(article),
      keyFigures: data.keyFigures.map((slug) => only(facts, slug)),
    },
    articles,
    pages,
    authors,
    sponsors,
    topics,
    series,
    places,
    facts,
  }
}

function only<Entity extends { slug: string }>(entities: readonly Entity[], slug: string): Entity {
  const entity = entities.find((candidate) => candidate.slug === slug)
  if (!entity)
    throw new Error(
      `“${slug}” passed the check but was not resolved. findPublic and checkReferences disagree.`,
    )
  return entity
}

function bodyOf({ body, file }: ParsedDocument) {
  if (!body) throw new Error(`“${file}” has no body. Its collection should be MDX.`)
  return body
}
