import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** Every file of a folder by its path from it, which begins with a slash, in order. */
export async function readSite(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const site = new Map<string, Buffer>()
  for (const file of files.toSorted())
    site.set(`/${relative(folder, file).split(sep).join('/')}`, await readFile(file))
  return site
}

/** The bytes that a reader ends up with: `.br` and `.gz` unpacked. */
export function unpack(path: string, bytes: Buffer): Buffer {
  if (path.endsWith('.br')) return brotliDecompressSync(bytes)
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A line for each file of a folder, with its hash: two folders with the same lines hold the same bytes. */
export async function fingerprint(folder: string): Promise<string[]> {
  return [...(await readSite(folder))].map(([path, bytes]) => `${path} ${sha256(bytes)}`)
}

/** The files of a folder that hold a text, in whatever case, in their path or, unpacked, in their bytes. */
export async function findText(folder: string, text: string): Promise<string[]> {
  return [...(await readSite(folder))]
    .filter(([path, bytes]) => `${path}\n${unpack(path, bytes)}`.toLowerCase().includes(text))
    .map(([path]) => path)
}
