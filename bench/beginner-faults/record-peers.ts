import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type BeginnerFault, beginnerFaults } from './faults.ts'
import type { PeerName, Recording, Said } from './peers.ts'
import { faultyText, mendedText } from './read-articles.ts'
import { trimOutput } from './trim-output.ts'

interface Peer {
  title: string
  package: string
  command: readonly [string, string]
  articles: string
  caches: readonly string[]
}

const peers: Readonly<Record<PeerName, Peer>> = {
  astro: {
    title: 'Astro',
    package: 'astro',
    command: ['astro', 'build'],
    articles: 'src/content/articles',
    caches: ['.astro', 'dist', 'node_modules/.astro', 'node_modules/.vite'],
  },
  contentlayer2: {
    title: 'contentlayer2',
    package: 'contentlayer2',
    command: ['contentlayer2', 'build'],
    articles: 'content/articles',
    caches: ['.contentlayer'],
  },
}

/** Runs both peers over the articles; `folder` holds a project of each, by its name, with its packages installed. */
export function recordPeers(folder: string): Recording {
  const ask = (name: PeerName, faults: readonly BeginnerFault[], read = faultyText) =>
    runPeer(peers[name], join(realpathSync(folder), name), faults, read)
  const both = <T>(each: (name: PeerName) => T) => ({
    astro: each('astro'),
    contentlayer2: each('contentlayer2'),
  })
  return {
    tools: both((name) => describePeer(peers[name], join(folder, name))),
    faults: Object.fromEntries(
      beginnerFaults.map((fault) => [fault.name, both((name) => ask(name, [fault]))]),
    ),
    together: both((name) => ask(name, beginnerFaults)),
    mended: both((name) => ask(name, beginnerFaults, mendedText)),
  }
}

function runPeer(
  { command: [tool, argument], articles, caches }: Peer,
  root: string,
  faults: readonly BeginnerFault[],
  read: (fault: BeginnerFault) => string,
): Said {
  for (const cache of caches) rmSync(join(root, cache), { recursive: true, force: true })
  for (const file of readdirSync(join(root, articles))) rmSync(join(root, articles, file))
  for (const fault of faults) writeFileSync(join(root, articles, `${fault.name}.mdx`), read(fault))
  const { status, stdout } = run(root, `${tool} ${argument} 2>&1`)
  return trimOutput(stdout, root, status)
}

function describePeer({ title, package: name, command }: Peer, root: string): Recording['tools'][PeerName] {
  const file = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(file))
  const node = run(root, 'node --version').stdout.trim().replace(/^v/, '')
  return { title: `${title} ${version}`, node, command: command.join(' ') }
}

// Each project may bring its own Node.js: what it has installed comes first on the path.
function run(root: string, command: string): { status: number; stdout: string } {
  const { status, stdout } = spawnSync('sh', ['-c', command], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
  })
  return { status: status ?? 1, stdout }
}
