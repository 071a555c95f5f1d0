import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { notFound } from 'next/navigation'
import { readContent } from '#lib/content/read-content.ts'

export const dynamic = 'force-dynamic'

/** A picture of `content/media` while somebody writes; the build places those that a page shows. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params
  const { media } = await readContent(process.cwd())
  if (!media.has(name)) notFound()
  return new Response(new Uint8Array(await readFile(join('content', 'media', name))))
}
