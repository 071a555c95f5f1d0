import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compressFiles } from '#lib/publish/compress.ts'
import { replaceDist } from '#lib/publish/replace-dist.ts'
import { openServer, serveSite } from '#lib/publish/serve.ts'
import { filesOf } from './hand-made.ts'

const root = mkdtempSync(join(tmpdir(), 'serve-'))
let server: Server
let site = ''

beforeAll(async () => {
  const files = filesOf({
    '/index.html': 'hub',
    '/articles/a/index.html': 'article',
    '/404.html': 'not found',
    '/favicon.svg': '<svg/>',
    '/assets/n-12345678.woff2': 'font',
    '/robots.txt': 'robots',
  })
  await replaceDist(root, await compressFiles(files))
  server = await openServer(0)
  site = serveSite(server, join(root, 'dist'))
})
afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})

const ask = (path: string, init?: RequestInit) =>
  fetch(new URL(path, site), {
    redirect: 'manual',
    ...init,
    headers: { 'accept-encoding': 'br', ...init?.headers },
  })

test.each([
  ['/', 'hub', 'text/html; charset=utf-8', 'br'],
  ['/articles/a/', 'article', 'text/html; charset=utf-8', 'br'],
  ['/favicon.svg', '<svg/>', 'image/svg+xml; charset=utf-8', 'br'],
  ['/robots.txt', 'robots', 'text/plain; charset=utf-8', 'br'],
  ['/assets/n-12345678.woff2', 'font', 'font/woff2', null],
])('%s is served with its type, compressed where it is text', async (path, text, type, encoding) => {
  const response = await ask(path)
  expect(response.status).toBe(200)
  expect(await response.text()).toBe(text)
  expect(response.headers.get('content-type')?.replace(';charset', '; charset')).toBe(type)
  expect(response.headers.get('content-encoding')).toBe(encoding)
})

test('a browser without Brotli gets gzip, one without either gets the page as it is', async () => {
  expect((await ask('/', { headers: { 'accept-encoding': 'gzip' } })).headers.get('content-encoding')).toBe(
    'gzip',
  )
  expect(
    (await ask('/', { headers: { 'accept-encoding': 'identity' } })).headers.get('content-encoding'),
  ).toBeNull()
})

test('an unknown address gets the 404 page with its status', async () => {
  const response = await ask('/nowhere/')
  expect(response.status).toBe(404)
  expect(await response.text()).toBe('not found')
})

test.each([
  ['/articles/a', '/articles/a/'],
  ['/articles/a?x=1', '/articles/a/?x=1'],
])('%s leads to %s', async (path, location) => {
  const response = await ask(path)
  expect(response.status).toBe(308)
  expect(response.headers.get('location')).toBe(location)
})

test('a path with two slashes leads to no other host', async () => {
  const response = await fetch(`${site}/articles/a`, { redirect: 'manual' })
  expect(response.headers.get('location')).toBeNull()
})

test('assets last, pages are asked for again', async () => {
  expect((await ask('/assets/n-12345678.woff2')).headers.get('cache-control')).toContain('immutable')
  expect((await ask('/')).headers.get('cache-control')).toBe('no-cache')
})

test('a site that is built anew is served at once', async () => {
  await replaceDist(root, await compressFiles(filesOf({ '/index.html': 'new hub', '/404.html': 'nothing' })))
  expect(await (await ask('/')).text()).toBe('new hub')
  expect((await ask('/assets/n-12345678.woff2')).status).toBe(404)
})

test('nothing can be sent to the site', async () => {
  expect((await ask('/', { method: 'POST' })).status).toBe(405)
})

test('a taken port is named, with the way out', async () => {
  const port = Number(new URL(site).port)
  await expect(openServer(port)).rejects.toThrow(
    `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
  )
})

test('a site that is still being built says so', async () => {
  const early = await openServer(0)
  const address = early.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const response = await fetch(`http://127.0.0.1:${port}/`)
  expect(response.status).toBe(503)
  early.close()
})
