import { readFile } from 'node:fs/promises'

export const dynamic = 'force-dynamic'

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Content</title><link rel="icon" href="/favicon.svg"></head>
<body><script type="module" src="/keystatic/forms.js"></script></body>
</html>
`

// Keystatic asks a font server for its typeface; nothing here asks anybody but this machine.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** The page of the forms, at every address below /keystatic/, and its script. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ path?: string[] }> },
): Promise<Response> {
  const { path = [] } = await params
  const script = process.env.FORMS_SCRIPT ?? ''
  if (path.join('/') === 'forms.js')
    return new Response(await readFile(script, 'utf8'), {
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' },
    })
  return new Response(page, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  })
}
