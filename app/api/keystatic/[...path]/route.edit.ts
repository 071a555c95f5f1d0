import { makeGenericAPIRouteHandler } from '@keystatic/core/api/generic'
import { formChanges, saveForm } from '#app/keystatic/save/save-form.ts'
import { toForm } from '#app/keystatic/save/to-form.ts'
import { collectionNames } from '#lib/content/schema/field.ts'
import { Refusal } from '#lib/content/write/refusal.ts'

export const dynamic = 'force-dynamic'

const root = process.cwd()

const keystatic = makeGenericAPIRouteHandler({
  localBaseDirectory: 'content',
  config: {
    storage: { kind: 'local' },
    collections: Object.fromEntries(
      collectionNames.map((name) => [name, { label: name, path: `${name}/*`, slugField: '', schema: {} }]),
    ),
  },
})

/** What Keystatic reads: the list of files, and each file as its form has it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  if (!isOurs(request)) return new Response('Bad request', { status: 400 })
  const { path } = await params
  const answer = await keystatic(request)
  const [kind, , ...file] = path
  const { body, status = 200 } = answer
  if (kind !== 'blob' || status !== 200 || !(body instanceof Uint8Array))
    return new Response(String(body ?? ''), { status })
  return refusing(async () => new Response(toForm(['content', ...file].join('/'), body)))
}

/** Saves a form through our own hands: Keystatic itself would write the whole file anew. */
export async function POST(request: Request): Promise<Response> {
  const changes = formChanges.safeParse(await request.json().catch(() => undefined))
  if (!isOurs(request) || !changes.success) return new Response('Bad request', { status: 400 })
  return refusing(async () => {
    await saveForm(root, changes.data)
    const tree = new Request(new URL('/api/keystatic/tree', request.url), { headers: { 'no-cors': '1' } })
    return new Response(String((await keystatic(tree)).body))
  })
}

// A page elsewhere cannot send this header without asking, nor under another name for this machine.
const isOurs = ({ headers }: Request): boolean =>
  headers.get('no-cors') === '1' && /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(headers.get('host') ?? '')

async function refusing(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof Refusal) return new Response(`${error.message} ${error.remedy}`, { status: 409 })
    throw error
  }
}
