import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)

interface FontSource {
  /** File name in `.fonts`, without its extension. */
  name: string
  package: string
  file: string
  axes: Record<string, number | { min: number; max: number }>
  /** Letterforms beyond the plain ones that the pages ask for. */
  features: readonly string[]
}

const weights = { min: 400, max: 700 }

// Newsreader's optical size is fixed at 20, the size of the running text: the whole axis would cost 38 kB more.
const sources: readonly FontSource[] = [
  {
    name: 'newsreader',
    package: '@fontsource-variable/newsreader',
    file: 'files/newsreader-latin-opsz-normal.woff2',
    axes: { wght: weights, opsz: 20 },
    features: ['tnum', 'lnum'],
  },
  {
    name: 'public-sans',
    package: '@fontsource-variable/public-sans',
    file: 'files/public-sans-latin-wght-normal.woff2',
    axes: { wght: weights },
    features: ['tnum'],
  },
]

const textFeatures = ['kern', 'liga', 'mark', 'ccmp', 'locl']
const basicLatin = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 0x20 + index))
const spanish = 'áéíóúüñÁÉÍÓÚÜÑ¡¿ªº«»'
const punctuation = '\u00a0–—‘’“”…·×÷≈−→←°½'

const sha256 = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

/** Every character that the fonts must have for the files under `root/content`, sorted, each once. */
async function readCharacters(root: string): Promise<string> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /\.(?:mdx|yaml)$/.test(entry.name))
  const texts = await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')))
  const characters = new Set([basicLatin, spanish, punctuation, ...texts].flatMap((text) => [...text]))
  return [...characters]
    .filter((character) => character >= ' ')
    .toSorted()
    .join('')
}

async function buildFont(folder: string, source: FontSource, characters: string): Promise<void> {
  const original = await readFile(require.resolve(`${source.package}/${source.file}`))
  const key = sha256(original, JSON.stringify(source), characters)
  const target = join(folder, `${source.name}.woff2`)
  const stamp = join(folder, `${source.name}.sha256`)
  if (await isCurrent(target, stamp, key)) return
  const subset = await subsetFont(original, characters, {
    targetFormat: 'woff2',
    variationAxes: source.axes,
    keepFeatures: [...textFeatures, ...source.features],
    noHinting: true,
  })
  await writeFile(target, subset)
  await writeFile(stamp, `${key} ${sha256(subset)}`)
}

async function isCurrent(target: string, stamp: string, key: string): Promise<boolean> {
  try {
    return (await readFile(stamp, 'utf8')) === `${key} ${sha256(await readFile(target))}`
  } catch {
    return false
  }
}

/**
 * Writes `.fonts/newsreader.woff2` and `.fonts/public-sans.woff2` with the characters that the interface and the
 * files under `content/` use, and no others. Does nothing where they are current; the same content makes the same bytes.
 */
export async function buildFonts(root: string): Promise<void> {
  const folder = join(root, '.fonts')
  await mkdir(folder, { recursive: true })
  const characters = await readCharacters(root)
  for (const source of sources) await buildFont(folder, source, characters)
}

/** The license of each font by its address: whoever gets a font must be able to get its license. */
export async function readFontLicenses(): Promise<Map<string, Uint8Array>> {
  const licenses = new Map<string, Uint8Array>()
  for (const { name, package: font } of sources) {
    const file = join(dirname(require.resolve(`${font}/package.json`)), 'LICENSE')
    licenses.set(`/licenses/${name}.txt`, await readFile(file))
  }
  return licenses
}
