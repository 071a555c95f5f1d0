import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isText, type SiteFiles } from './site-files.ts'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** The site with a Brotli and a gzip form beside each text file; the same bytes on every machine. */
export async function compressFiles(files: SiteFiles): Promise<SiteFiles> {
  const texts = [...files].filter(([path]) => isText(path))
  const compressed = await Promise.all(
    texts.map(
      async ([path, bytes]): Promise<[string, Uint8Array][]> => [
        [`${path}.br`, await toBrotli(bytes)],
        [`${path}.gz`, await toGzip(bytes)],
      ],
    ),
  )
  return new Map([...files, ...compressed.flat()])
}

const toBrotli = (bytes: Uint8Array): Promise<Uint8Array> =>
  brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })

async function toGzip(bytes: Uint8Array): Promise<Uint8Array> {
  const zipped = await deflate(bytes, { level: constants.Z_BEST_COMPRESSION })
  // The tenth byte names the operating system; 255 says that it is unknown.
  zipped[9] = 255
  return zipped
}
