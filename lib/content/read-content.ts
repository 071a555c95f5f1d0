import type { Dirent } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { collections } from './collections.ts'
import { largestFile } from './parse/decode-text.ts'
import { type Finding, showValue } from './parse/fault.ts'
import { suggestRemedy } from './parse/suggest.ts'
import type { Problem } from './problem.ts'
import { collectionNames } from './schema/field.ts'

/** The folder of pictures, beside the collections. */
export const mediaFolder = 'media'

/** A file of a collection, its path from the project's root. */
export interface SourceFile {
  file: string
  bytes: Uint8Array
}

/** What stands in `content/`: files to parse, names of pictures, and what does not belong there. */
export interface Content {
  files: readonly SourceFile[]
  media: ReadonlySet<string>
  problems: readonly Problem[]
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const picture = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpg|webp|avif)$/

/** Reads all of `content/` below a project's root, in a stable order; a stray is a problem, never passed over. */
export async function readContent(root: string): Promise<Content> {
  const files: SourceFile[] = []
  const media = new Set<string>()
  const problems: Problem[] = []
  const report = (file: string, finding: Finding) => problems.push({ file, line: 1, column: 1, ...finding })
  const list = async (folder: string): Promise<Dirent[]> => {
    try {
      const entries = await readdir(join(root, folder), { withFileTypes: true })
      return entries.filter(({ name }) => name !== '.gitkeep').sort((a, b) => (a.name < b.name ? -1 : 1))
    } catch (error) {
      report(folder, unreadableFinding(error, folder))
      return []
    }
  }
  for (const folder of await list('content')) {
    const path = `content/${folder.name}`
    const known = collectionNames.find((name) => name === folder.name)
    const finding = findFolderFault(folder, known !== undefined)
    if (finding) {
      report(path, finding)
      continue
    }
    for (const entry of await list(path)) {
      const file = `${path}/${entry.name}`
      const fault = known ? findFileFault(entry, collections[known].extension) : findPictureFault(entry)
      if (fault) report(file, fault)
      else if (!known) media.add(entry.name)
      else
        try {
          files.push({ file, bytes: await readStart(join(root, file)) })
        } catch (error) {
          report(file, unreadableFinding(error, file))
        }
    }
  }
  return { files, media, problems }
}

/** A file's bytes; of one that is too large a part that is long enough for the parser to see it. */
async function readStart(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    if (size <= largestFile) return await file.readFile()
    const { buffer, bytesRead } = await file.read({ buffer: new Uint8Array(largestFile + 1) })
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function unreadableFinding(error: unknown, file: string): Finding {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return {
    rule: 'unreadable',
    value: reason,
    message: `${file} cannot be read (${reason}).`,
    remedy:
      reason === 'ENOENT' ? 'Run this from the project’s folder.' : 'Give yourself the right to read it.',
  }
}

function findFolderFault(entry: Dirent, known: boolean): Finding | undefined {
  const value = showValue(entry.name)
  if (entry.isSymbolicLink()) return linkFinding(value)
  if (entry.isDirectory() && (known || entry.name === mediaFolder)) return undefined
  return {
    rule: 'stray',
    value,
    message: `“${value}” does not belong in content/.`,
    remedy: entry.isDirectory()
      ? suggestRemedy(entry.name, [...collectionNames, mediaFolder], 'Move it out.')
      : 'Move it into the folder of its collection, or out of content/.',
  }
}

function findFileFault(entry: Dirent, extension: string): Finding | undefined {
  const value = showValue(entry.name)
  if (entry.isSymbolicLink()) return linkFinding(value)
  const stray = (remedy: string): Finding => ({
    rule: 'stray',
    value,
    message: `“${value}” does not belong in this folder.`,
    remedy,
  })
  if (!entry.isFile()) return stray('Move it out: a collection’s folder holds files only.')
  if (!entry.name.endsWith(`.${extension}`)) return stray(`The files of this folder end in .${extension}.`)
  const name = entry.name.slice(0, -extension.length - 1)
  if (slug.test(name)) return undefined
  const clean = cleanSlug(name)
  return {
    rule: 'file-name',
    value,
    message: `“${value}” makes no clean address.`,
    remedy: clean
      ? `Rename it to ${clean}.${extension}.`
      : 'Name it in lower-case letters, digits and single hyphens.',
  }
}

function findPictureFault(entry: Dirent): Finding | undefined {
  const value = showValue(entry.name)
  if (entry.isSymbolicLink()) return linkFinding(value)
  if (entry.isFile() && picture.test(entry.name)) return undefined
  return {
    rule: 'stray',
    value,
    message: `“${value}” is no picture that the site can use.`,
    remedy: 'Pictures are .png, .jpg, .webp or .avif, named in lower-case letters, digits and hyphens.',
  }
}

const linkFinding = (value: string): Finding => ({
  rule: 'no-link',
  value,
  message: `“${value}” is a symbolic link.`,
  remedy: 'Put the file itself here.',
})

const cleanSlug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
