import { ownAddress } from '../../content/graph/own-address.ts'
import { Refusal } from '../../content/write/refusal.ts'
import type { Run } from './desk.ts'
import { readArguments, takeWords } from './read-arguments.ts'
import { findEntry, readShelf } from './shelf.ts'

/** Shows the site with drafts and all that is not due in the browser, at a document's address. */
export const preview: Run = async (args, desk) => {
  const { words, on } = readArguments(args, { switches: ['no-open'] })
  const [name] = takeWords(words, 0, 1, 'preview [slug] [--no-open]')
  const address = name === undefined ? '/' : await addressFor(name, desk)
  const url = `${await desk.startPreview()}${address}`
  const isOpen = !on.has('no-open') && (await desk.openBrowser(url))
  desk.say(`${isOpen ? 'Opened' : 'Open'} ${url} – Ctrl+C ends the preview.`)
  return 0
}

async function addressFor(name: string, desk: Parameters<Run>[1]): Promise<string> {
  const entry = findEntry((await readShelf(desk)).entries, name)
  const address = ownAddress(entry)
  if (address !== undefined) return address
  throw new Refusal(
    `“${entry.collection}/${entry.slug}” has no page of its own.`,
    'Preview an article, a page, an author, a topic, a place or a series.',
  )
}
