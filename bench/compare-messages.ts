import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOurSaying } from './beginner-faults/ask-our-check.ts'
import { recording } from './beginner-faults/peers.ts'
import { recordPeers } from './beginner-faults/record-peers.ts'
import { renderComparison } from './beginner-faults/render-comparison.ts'

const root = join(import.meta.dirname, '..')
const recorded = join(import.meta.dirname, 'beginner-faults', 'recorded.json')
const page = join(root, 'docs', 'error-messages.md')

// A folder with a project of each peer, named “astro” and “contentlayer2”: without it, what was recorded stands.
const [folder] = process.argv.slice(2)
if (folder) writeFileSync(recorded, `${JSON.stringify(recordPeers(folder), null, 2)}\n`)
const peers = recording.parse(JSON.parse(readFileSync(recorded, 'utf8')))
writeFileSync(page, `${renderComparison(peers, await readOurSaying())}\n`)
console.log(`Wrote ${page}.`)
