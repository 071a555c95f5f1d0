import type { Dirent } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { collections } from './collections.ts'
import { findFileFault, findFolderFault, findPictureFault } from './find-strays.ts'
import { largestFile } from './parse/decode-text.ts'
import type { Finding } from './parse/fault.ts'
import type { Problem } from './problem.ts'
import { collectionNames } from './schema/field.ts'

/** A file of a collection, its path from the project's root. */
export interface SourceFile {
  file: string
  bytes: Uint8Array
}

/** The publication’s own words, beside the collections. */
export const dictionaryFile = 'content/dictionary.txt'

/** What stands in `content/`: files to parse, names of pictures, and what does not belong there. */
export interface Content {
  files: readonly SourceFile[]
  media: ReadonlySet<string>
  /** The publication’s own words; nothing where it has no such file. */
  dictionary: SourceFile | undefined
  /** Files of collections that the system did not give. */
  unreadable: readonly string[]
  problems: readonly Problem[]
}

/** Reads all of `content/` below a project's root, in a stable order; a stray is a problem, never passed over. */
export async function readContent(root: string): Promise<Content> {
  const files: SourceFile[] = []
  const media = new Set<string>()
  const unreadable: string[] = []
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
  let dictionary: SourceFile | undefined
  for (const folder of await list('content')) {
    if (`content/${folder.name}` === dictionaryFile && folder.isFile()) {
      dictionary = { file: dictionaryFile, bytes: await readStart(join(root, dictionaryFile)) }
      continue
    }
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
          unreadable.push(file)
          report(file, unreadableFinding(error, file))
        }
    }
  }
  return { files, media, dictionary, unreadable, problems }
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
  const finding = (message: string, remedy: string): Finding => ({
    rule: 'unreadable',
    value: reason,
    message,
    remedy,
  })
  switch (reason) {
    case 'ENOENT':
      return finding(`There is no ${file} here.`, 'Run this from the project’s folder.')
    case 'ENOTDIR':
      return finding(`“${file}” is a file.`, 'Put a folder of this name in its place.')
    case 'EACCES':
      return finding(`“${file}” may not be read.`, 'Give yourself the right to read it.')
    default:
      return finding(
        `“${file}” cannot be read (${reason}).`,
        'Try again; if it comes back, look after the disk.',
      )
  }
}
