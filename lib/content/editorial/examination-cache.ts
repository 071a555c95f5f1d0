import { readFile } from 'node:fs/promises'
import { replaceFile } from '../write/replace-file.ts'
import { type Examined, examinedSchema } from './examine.ts'

/** The examinations that a cache holds under these keys; a cache that is missing or broken holds none. */
export async function readExaminations(
  cacheFile: string,
  keys: readonly string[],
): Promise<Map<string, Examined>> {
  const wanted = new Set(keys)
  const found = new Map<string, Examined>()
  for (const line of (await readLines(cacheFile)).split('\n')) {
    const space = line.indexOf(' ')
    const key = line.slice(0, space)
    const read = wanted.has(key) ? examinedSchema.safeParse(parse(line.slice(space + 1))) : undefined
    if (read?.success) found.set(key, read.data)
  }
  return found
}

/** Replaces a cache: one line for each key. */
export async function writeExaminations(
  cacheFile: string,
  examinations: ReadonlyMap<string, Examined>,
): Promise<void> {
  const lines = [...examinations].map(([key, value]) => `${key} ${JSON.stringify(value)}\n`)
  // A cache that cannot be written costs time, and nothing else.
  await replaceFile(cacheFile, lines.join('')).catch(() => undefined)
}

async function readLines(cacheFile: string): Promise<string> {
  try {
    return await readFile(cacheFile, 'utf8')
  } catch {
    return ''
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
