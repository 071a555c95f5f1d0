import type { Dirent } from 'node:fs'
import { type Finding, showValue } from './parse/fault.ts'
import { slugFrom } from './parse/slug-from.ts'
import { suggestRemedy } from './parse/suggest.ts'
import { collectionNames } from './schema/field.ts'

/** The folder of pictures, beside the collections. */
export const mediaFolder = 'media'

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const picture = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpg|webp|avif)$/

/** Says why an entry of `content/` does not belong there; `known` where it has a collection’s name. */
export function findFolderFault(entry: Dirent, known: boolean): Finding | undefined {
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

/** Says why an entry of a collection’s folder is no document. */
export function findFileFault(entry: Dirent, extension: string): Finding | undefined {
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
  const clean = slugFrom(name)
  return {
    rule: 'file-name',
    value,
    message: `“${value}” makes no clean address.`,
    remedy: clean
      ? `Rename it to ${clean}.${extension}.`
      : 'Name it in lower-case letters, digits and single hyphens.',
  }
}

/** Says why an entry of the folder of pictures is none. */
export function findPictureFault(entry: Dirent): Finding | undefined {
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
