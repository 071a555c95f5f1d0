import { existsSync, readFileSync } from 'node:fs'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { notFoundFile } from './page.ts'
import { extensionOf, mediaTypeOf } from './site-files.ts'

const host = '127.0.0.1'

/** A port that another program holds; the message names it and the way out. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError'

  constructor(port: number) {
    super(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`)
  }
}

/** A server on the loopback address that has nothing to show yet. Throws a `PortTakenError`. */
export async function openServer(port: number): Promise<Server> {
  const server = createServer(answerTooEarly)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error),
    )
    server.listen(port, host, resolve)
  })
  return server
}

const answerTooEarly: RequestListener = (_, response) => {
  response.writeHead(503, { 'Retry-After': '5', 'Content-Type': 'text/plain; charset=utf-8' })
  response.end('The site is being built.\n')
}

/** Lets a server answer from a finished site, and returns its address. */
export function serveSite(server: Server, folder: string): string {
  server.removeAllListeners('request')
  server.on('request', siteListener(folder))
  const address = server.address()
  return `http://${host}:${typeof address === 'object' && address ? address.port : ''}/`
}

const slashless = /^(?:\/[\w-]+)+$/

function siteListener(folder: string): RequestListener {
  const files = sirv(folder, {
    // Looks at the folder for each request: a build beside it puts another one there.
    dev: true,
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => setHeaders(response, path),
    onNoMatch: (request, response) => answerNotFound(folder, request, response),
  })
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?')
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response)
    if (slashless.test(path) && existsSync(join(folder, path, 'index.html')))
      return redirect(response, `${path}/${query ? `?${query}` : ''}`)
    files(request, response)
  }
}

function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if (extensionOf(path)) response.setHeader('Content-Type', mediaTypeOf(path))
  const lasting = path.startsWith('/assets/')
  response.setHeader('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { Location: location })
  response.end()
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' })
  response.end()
}

function answerNotFound(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const brotli = /\bbr\b/.test(String(request.headers['accept-encoding']))
  const body = readFileSync(join(folder, brotli ? `${notFoundFile}.br` : notFoundFile))
  response.writeHead(404, {
    'Content-Type': mediaTypeOf(notFoundFile),
    'Content-Length': body.length,
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
    ...(brotli ? { 'Content-Encoding': 'br' } : {}),
  })
  response.end(body)
}
