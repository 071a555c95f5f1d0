import { createHash } from 'node:crypto'
import type { SourceFile } from '../read-content.ts'
import { readCodeVersion } from './code-version.ts'
import { readExaminations, writeExaminations } from './examination-cache.ts'
import { type Examined, examine } from './examine.ts'
import { prepareLanguage } from './language-rules.ts'
import { type HouseSource, readHouse } from './read-house.ts'

/**
 * Examines files, in their order. What `cacheFile` holds for the same bytes, the same house and the same code is taken
 * from there, so that the outcome never differs; without a name nothing is kept.
 */
export async function examineFiles(
  files: readonly SourceFile[],
  house: HouseSource,
  cacheFile?: string,
): Promise<Examined[]> {
  const version = cacheFile === undefined ? '' : hash(await readCodeVersion(), JSON.stringify(house))
  const keys = cacheFile === undefined ? [] : files.map(({ file, bytes }) => hash(version, file, bytes))
  const known =
    cacheFile === undefined ? new Map<string, Examined>() : await readExaminations(cacheFile, keys)
  const missing = files.filter((_, index) => !known.has(keys[index] ?? ''))
  const examined = await examineAll(missing, house)
  const fresh = new Map(examined.map((examination) => [examination.file, examination]))
  const all = files.flatMap(({ file }, index) => fresh.get(file) ?? known.get(keys[index] ?? '') ?? [])
  if (cacheFile !== undefined && missing.length > 0)
    await writeExaminations(
      cacheFile,
      new Map(all.map((examination, index) => [keys[index] ?? '', examination])),
    )
  return all
}

async function examineAll(files: readonly SourceFile[], house: HouseSource): Promise<Examined[]> {
  if (files.length === 0) return []
  await prepareLanguage()
  const decided = readHouse(house.dictionary, house.style)
  return files.map((file) => examine(file, decided))
}

function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest('hex')
}
