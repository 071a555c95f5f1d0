import { watch } from 'node:fs'
import { dirname } from 'node:path'
import { problemsFile } from '#lib/content/read-problems.ts'

export const dynamic = 'force-dynamic'

/** Tells an open page, as server-sent events, each time the development server has looked at the content. */
export function GET(request: Request): Response {
  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const watcher = watch(dirname(problemsFile), (_, name) => {
        if (name && problemsFile.endsWith(name)) controller.enqueue(encoder.encode('data: changed\n\n'))
      })
      request.signal.addEventListener('abort', () => {
        watcher.close()
        controller.close()
      })
    },
  })
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  })
}
