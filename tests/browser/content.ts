import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** An article as its file has it, read without the code under test. */
export interface SourceArticle {
  slug: string
  address: string
  data: z.output<typeof articleData>
  body: string
}

const articleData = z.object({
  kind: z.string(),
  sponsor: z.string().optional(),
  title: z.string(),
  standfirst: z.string(),
  kicker: z.string(),
  author: z.string(),
  date: z.coerce.string(),
  keyFigures: z.array(z.string()).default([]),
  status: z.string(),
})

const slugs = (collection: string, extension: string): string[] =>
  existsSync(`content/${collection}`)
    ? readdirSync(`content/${collection}`)
        .filter((file) => file.endsWith(extension))
        .map((file) => basename(file, extension))
    : []

const readYaml = <Schema extends z.ZodType>(
  collection: string,
  slug: string,
  schema: Schema,
): z.output<Schema> => schema.parse(parse(readFileSync(`content/${collection}/${slug}.yaml`, 'utf8')))

function readArticle(slug: string): SourceArticle {
  const text = readFileSync(`content/articles/${slug}.mdx`, 'utf8').replaceAll('\r\n', '\n')
  const [, frontMatter = '', ...body] = text.split(/^---$/m)
  return {
    slug,
    address: `/articles/${slug}/`,
    data: articleData.parse(parse(frontMatter)),
    body: body.join('---'),
  }
}

/** The articles that readers may see. */
export const articles: readonly SourceArticle[] = slugs('articles', '.mdx')
  .map(readArticle)
  .filter(({ data }) => data.status === 'published')

const sponsorSchema = z.object({ name: z.string(), link: z.string() })

/** Every sponsor by slug. */
export const sponsors = new Map(
  slugs('sponsors', '.yaml').map((slug) => [slug, readYaml('sponsors', slug, sponsorSchema)]),
)

/** The words of an article's paid label, or `undefined` where nobody paid. */
export function paidLabelOf({ data }: SourceArticle): string | undefined {
  const sponsor = data.kind === 'paid' ? sponsors.get(data.sponsor ?? '') : undefined
  return sponsor && `Paid content: ${sponsor.name}`
}

const seriesSchema = z.object({ title: z.string(), parts: z.array(z.string()) })

/** Every series. */
export const series = slugs('series', '.yaml').map((slug) => readYaml('series', slug, seriesSchema))

const siteSchema = z.object({ supplement: z.string(), city: z.string() })
const supplementSchema = z.object({
  title: z.string(),
  subtitle: z.string(),
  temperature: z.number(),
  editionDate: z.coerce.string(),
  sections: z.array(z.object({ label: z.string() })),
})

/** What the folio, the masthead and the sections say. */
export const site = readYaml('sites', 'site', siteSchema)
export const supplement = readYaml('supplements', site.supplement, supplementSchema)
