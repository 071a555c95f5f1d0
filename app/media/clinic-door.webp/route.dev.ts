import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export const dynamic = 'force-dynamic'

/** The picture of the figure block's example, which no article has, for the style guide. */
export async function GET(): Promise<Response> {
  const picture = await readFile(join('components', 'blocks', 'figure', 'clinic-door.webp'))
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/webp' } })
}
