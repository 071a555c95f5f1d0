import { join } from 'node:path'

export const dynamic = 'force-dynamic'

/** The script of the style guide, which computes roles and names in the reader’s own browser. */
export async function GET(): Promise<Response> {
  // Turbopack would try to read esbuild’s own binary as a module.
  const { build } = await import(/* turbopackIgnore: true */ 'esbuild')
  const { outputFiles } = await build({
    entryPoints: [join('components', 'style-guide', 'show-names.ts')],
    bundle: true,
    format: 'iife',
    write: false,
  })
  return new Response(outputFiles[0]?.text ?? '', {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' },
  })
}
