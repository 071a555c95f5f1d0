import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { chromium, type Page } from '@playwright/test'
import { browserFlags, findBrowser } from '../harness/find-browser.ts'
import { runCommand } from '../harness/run-command.ts'

/** `npm run edit` in a copy of the project, and a browser that looks at it. */
export interface FormsSession {
  page: Page
  /** Addresses outside this machine that answered. */
  foreign: readonly string[]
  editor(): ReturnType<Page['locator']>
  /** Opens a form by its path below the collections and waits until it is filled. */
  open(path: string): Promise<void>
  /** Presses the button that saves, without waiting for more. */
  press(): Promise<void>
  /** Saves, and waits until the form has read what was saved; returns the status of the answer. */
  save(): Promise<number>
  /** Chooses from a field that offers documents. */
  choose(field: string, slug: string): Promise<void>
  /** What changed in the content since the last commit: its removed and added lines. */
  changedLines(): Promise<string[]>
  commit(): Promise<void>
  close(): Promise<void>
}

/** Commits the content of a copy and opens its forms. */
export async function startForms(root: string): Promise<FormsSession> {
  const { commit, changedLines } = await startHistory(root)
  const { origin, stop } = await startServer(root)
  const browser = await chromium.launch({
    executablePath: (await findBrowser()).path,
    args: [...browserFlags],
  })
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } })
  page.setDefaultTimeout(60_000)
  const foreign: string[] = []
  page.on('response', (response) => {
    if (!response.url().startsWith(`${origin}/`)) foreign.push(response.url())
  })
  const button = page.getByRole('button', { name: /^(?:Save|Create)$/ })
  const editor = () => page.locator('.ProseMirror')
  return {
    page,
    foreign,
    editor,
    commit,
    changedLines,
    async open(path) {
      await page.goto(`${origin}/keystatic/collection/${path}`)
      await button.waitFor()
      await editor()
        .or(page.getByRole('region', { name: 'Text, read only' }))
        .first()
        .waitFor()
    },
    press: () => button.click(),
    async save() {
      const answer = page.waitForResponse((response) => response.url().endsWith('/update/'))
      await button.click()
      const response = await answer
      await response.finished()
      if (response.ok()) await page.getByText('Unsaved').waitFor({ state: 'detached' })
      return response.status()
    },
    async choose(field, slug) {
      await page.getByRole('combobox', { name: field }).fill(slug)
      await page.getByRole('option', { name: slug }).click()
      await page.keyboard.press('Escape')
    },
    async close() {
      await browser.close()
      await stop()
    },
  }
}

/** Puts the content under git and says what has changed since. */
async function startHistory(root: string) {
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
  const git = async (...args: string[]) => (await runCommand('git', ['-C', root, ...author, ...args])).output
  const commit = async () => {
    await git('add', 'content')
    await git('commit', '--quiet', '--message', 'Content')
  }
  await git('init', '--quiet')
  await commit()
  return {
    commit,
    async changedLines() {
      await git('add', '--intent-to-add', 'content')
      const diff = await git('diff', '--no-color', '--unified=0', '--', 'content')
      return diff.split('\n').filter((line) => /^[+-](?![+-]{2} )/.test(line))
    },
  }
}

async function startServer(root: string): Promise<{ origin: string; stop(): Promise<void> }> {
  const port = await findFreePort()
  const server = spawn(process.execPath, ['--import', 'tsx', 'lib/desk/edit.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const origin = `http://127.0.0.1:${port}`
  const ended = once(server, 'exit')
  await waitForLines(server.stdout, ['Ready', `The forms are at ${origin}/keystatic/`])
  return {
    origin,
    async stop() {
      server.kill('SIGTERM')
      await ended
    },
  }
}

/** Reads until each of the words was printed; throws with all that was, where the output ends before. */
async function waitForLines(output: Readable, words: readonly string[]): Promise<void> {
  let printed = ''
  const lines = createInterface({ input: output })
  await new Promise<void>((resolve, reject) => {
    lines.on('close', () => reject(new Error(`The server ended. It said:\n${printed}`)))
    lines.on('line', (line) => {
      printed += `${line}\n`
      if (words.every((word) => printed.includes(word))) resolve()
    })
  })
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
