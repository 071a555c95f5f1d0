import { watch } from 'node:fs'
import { basename, dirname } from 'node:path'
import { problemsFile, readProblems } from '#lib/content/read-problems.ts'

export const dynamic = 'force-dynamic'

/** Tells an open page, as server-sent events, that the content was looked at after `since`, and each time it is again. */
export async function GET(request: Request): Promise<Response> {
  const since = Number(new URL(request.url).searchParams.get('since'))
  const encoder = new TextEncoder()
  const event = encoder.encode('data: changed\n\n')
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      // The answer’s head waits for its first byte.
      controller.enqueue(encoder.encode(': open\n\n'))
      const watcher = watch(dirname(problemsFile), (_, name) => {
        if (name === basename(problemsFile)) controller.enqueue(event)
      })
      request.signal.addEventListener('abort', () => watcher.close())
      // The content may have changed between the page and this stream.
      if ((await readProblems()).lookedAt > since) controller.enqueue(event)
    },
  })
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  })
}
