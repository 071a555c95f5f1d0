import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'

const require = createRequire(import.meta.url)

/** What the YAML language server says of a document or offers in it; lines and characters from 0, as LSP has them. */
export interface Diagnostic {
  message: string
  range: { start: { line: number; character: number } }
}
export interface Completion {
  label: string
  insertText?: string
  documentation?: string | { kind: string; value: string }
}

/** A running YAML language server. */
export interface LanguageServer {
  /** Opens a text under a path of the project; gives what the server says of it. */
  diagnose(path: string, text: string): Promise<readonly Diagnostic[]>
  /** Opens a text with one `│` in it; gives what the server offers there. */
  complete(path: string, text: string): Promise<readonly Completion[]>
  hover(path: string, text: string): Promise<string>
  stop(): Promise<void>
}

/**
 * Starts the YAML language server over stdio, as an editor would that has `root` open with these settings. It is ready
 * when it has marked a field that no schema knows, in a file of `probe`.
 */
export async function startLanguageServer(
  root: string,
  settings: Readonly<Record<string, unknown>>,
  probe: string,
): Promise<LanguageServer> {
  const bin = require.resolve('yaml-language-server/bin/yaml-language-server')
  const server = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] })
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  let asked = 0
  // The server remembers what it made of a path: each question is about a file of its own.
  const uriOf = (path: string) => {
    asked += 1
    return pathToFileURL(join(root, dirname(path), `${asked}-${basename(path)}`)).href
  }
  const waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>()
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    waiting.get(uri)?.(diagnostics)
  })
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section: string }[] }) =>
    items.map(({ section }) => sectionOf(settings, section)),
  )
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()

  const open = (uri: string, text: string) =>
    connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    })
  const ask = async (method: string, path: string, marked: string): Promise<unknown> => {
    const uri = uriOf(path)
    const { text, position } = unmark(marked)
    await open(uri, text)
    return connection.sendRequest(method, { textDocument: { uri }, position })
  }
  const diagnose = async (path: string, text: string, until = (_: readonly Diagnostic[]) => true) => {
    const uri = uriOf(path)
    const found = new Promise<readonly Diagnostic[]>((resolve) => {
      waiting.set(uri, (diagnostics) => {
        if (until(diagnostics)) resolve(diagnostics)
      })
    })
    await open(uri, text)
    return found
  }

  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: basename(root) }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: {
          completionItem: { documentationFormat: ['markdown', 'plaintext'], snippetSupport: true },
        },
      },
    },
  })
  await connection.sendNotification('initialized', {})
  await diagnose(probe, 'noSuchField: 1\n', (found) => found.length > 0)
  return {
    diagnose: (path, text) => diagnose(path, text),
    complete: async (path, text) => {
      const answer = await ask('textDocument/completion', path, text)
      return (Array.isArray(answer) ? answer : (answer as { items: Completion[] }).items) as Completion[]
    },
    hover: async (path, text) =>
      (((await ask('textDocument/hover', path, text)) as { contents: { value: string } } | null)?.contents
        .value ?? '') as string,
    stop: async () => {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      connection.dispose()
      if (server.exitCode === null) await new Promise((resolve) => server.once('exit', resolve))
    },
  }
}

function sectionOf(settings: Readonly<Record<string, unknown>>, section: string): Record<string, unknown> {
  const entries = Object.entries(settings).flatMap(([key, value]) =>
    key.startsWith(`${section}.`) ? [[key.slice(section.length + 1).split('.'), value] as const] : [],
  )
  const nested: Record<string, unknown> = {}
  for (const [keys, value] of entries) {
    let into = nested
    for (const key of keys.slice(0, -1)) {
      into[key] ??= {}
      into = into[key] as Record<string, unknown>
    }
    into[keys.at(-1) ?? ''] = value
  }
  return nested
}

function unmark(marked: string) {
  const [before = '', after = ''] = marked.split('│')
  const lines = before.split('\n')
  return {
    text: before + after,
    position: { line: lines.length - 1, character: (lines.at(-1) ?? '').length },
  }
}
