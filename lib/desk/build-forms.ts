import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Bundles the script of the forms into a file outside the project, and says where; Next never sees it. */
export async function buildForms(root: string): Promise<string> {
  const outfile = join(tmpdir(), `forms-${process.pid}.js`)
  await build({
    absWorkingDir: root,
    entryPoints: ['app/keystatic/editor.tsx'],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  return outfile
}
