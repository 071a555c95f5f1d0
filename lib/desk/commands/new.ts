import { z } from 'zod'
import { collections } from '../../content/collections.ts'
import { editFields } from '../../content/edit/edit-fields.ts'
import { ownAddress } from '../../content/graph/own-address.ts'
import { slugFrom } from '../../content/parse/slug-from.ts'
import { suggestRemedy } from '../../content/parse/suggest.ts'
import type { CollectionName } from '../../content/schema/field.ts'
import { Refusal } from '../../content/write/refusal.ts'
import type { Option } from '../ask/ask.ts'
import { readChoices } from '../editor/choices.ts'
import { fieldsOf } from './ask-fields.ts'
import { todayFor } from './change-status.ts'
import type { Desk, Run } from './desk.ts'
import { chooseShape, fillIn } from './fill-in.ts'
import { type Arguments, readArguments, takeWords, writeSwitches } from './read-arguments.ts'
import { refuseUncleanSlug, refuseUsedAddress } from './refuse-slug.ts'
import { readShelf, type Shelf } from './shelf.ts'
import { refuseNewProblems, writeChanges } from './write-changes.ts'

const kinds: Readonly<Record<string, CollectionName>> = {
  article: 'articles',
  author: 'authors',
  topic: 'topics',
  place: 'places',
  series: 'series',
  sponsor: 'sponsors',
  fact: 'facts',
  page: 'pages',
  supplement: 'supplements',
}

const firstParagraph =
  'Write the story here, in place of this paragraph. Begin with what a reader can see, and say early why it matters.'

/** Writes a new document: a draft where its kind has a status. Asks for what is missing where a person is there. */
export const newDocument: Run = async (args, desk) => {
  const kind = args.find((arg) => !arg.startsWith('-')) ?? ''
  const collection = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (!collection)
    throw new Refusal(
      kind === '' ? 'It is not said what is to be new.' : `“${kind}” is nothing that can be new.`,
      suggestRemedy(kind, Object.keys(kinds), 'Name one.'),
    )
  const shapes = optionsOf(collections[collection].schema)
  const names = [...new Set(shapes.flatMap((shape) => Object.keys(shape.shape)))]
  const read = readArguments(args, { switches: writeSwitches, values: ['slug', ...names] })
  takeWords(read.words, 1, 1, `new ${kind} --title "…"`)
  const shelf = await readShelf(desk)
  const choices = await readChoices(desk.root)
  const optionsFor = (target: string): readonly Option[] =>
    (choices.get(target) ?? []).map(({ value, title }) => ({
      value,
      label: value === title ? value : `${value} – ${title}`,
    }))
  const presets = { status: 'draft', date: todayFor(desk, shelf) }
  const shape = await chooseShape(shapes, read, desk, kind)
  const data = await fillIn(fieldsOf(shape, optionsFor), read, presets, desk, kind)
  const slug = await chooseSlug(collection, data, read, shelf, desk)
  const file = `content/${collection}/${slug}.${collections[collection].extension}`
  const fields = Object.entries(data).map(([name, value]) => ({ path: [name], value }))
  const yaml = editFields('', fields, Object.keys(shape.shape))
  const text = collections[collection].extension === 'mdx' ? `---\n${yaml}---\n\n${firstParagraph}\n` : yaml
  const changes = [{ file, before: null, after: new TextEncoder().encode(text) }]
  refuseNewProblems(shelf.check, await shelf.judge(changes))
  const address = ownAddress({ collection, slug })
  return writeChanges(desk, read, {
    changes,
    done: [
      `Written: ${file}`,
      ...(address === undefined
        ? []
        : [`Its address: ${address}`, `See it: npm run desk -- preview ${collection}/${slug}`]),
    ],
  })
}

/** The forms that a collection's documents may have: one for each kind. */
function optionsOf(schema: z.ZodType): z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema]
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return []
  return schema.options.filter((option) => option instanceof z.ZodObject)
}

async function chooseSlug(
  collection: CollectionName,
  { title, name, label }: Record<string, unknown>,
  { values }: Arguments,
  shelf: Shelf,
  { ask }: Desk,
): Promise<string> {
  const proposal = slugFrom(String(title ?? name ?? label ?? ''))
  const complain = (slug: string): string | undefined => {
    try {
      refuseUncleanSlug(slug)
      refuseTaken(collection, slug, shelf)
      refuseUsedAddress({ collection, slug }, shelf)
      return undefined
    } catch (error) {
      if (error instanceof Refusal) return `${error.message} ${error.remedy}`
      throw error
    }
  }
  const given = values.get('slug')
  if (given === undefined && ask)
    return ask.text({
      title: 'Slug',
      hint: 'its name in addresses',
      placeholder: proposal,
      proposal,
      complain,
    })
  const slug = given ?? proposal
  const complaint = complain(slug)
  if (complaint) throw new Refusal(complaint, 'Give another one with --slug.')
  return slug
}

function refuseTaken(collection: CollectionName, slug: string, { entries }: Shelf): void {
  if (entries.some((entry) => entry.collection === collection && entry.slug === slug))
    throw new Refusal(`“${slug}” is taken in content/${collection}.`, 'Choose another slug.')
}
