import { stripVTControlCharacters } from 'node:util'
import type { Said } from './peers.ts'

/** What is left of a tool’s output when progress, times, frames of boxes, paths of this machine and stacks are taken away. */
export function trimOutput(output: string, root: string, exit: number): Said {
  const lines = stripVTControlCharacters(output)
    .replaceAll(`${root}/`, '')
    .replace(bundlerWarning, '')
    // A page’s address and the error that it met share a line.
    .replace(/(├─ \/\S+?)(?=\d\d:\d\d:\d\d )/g, '$1 ')
    .replaceAll(/\d\d:\d\d:\d\d | in \d+(?:\.\d+)?m?s/g, '')
    .replaceAll(/(?<=_mdx_bundler_entry_point)-[0-9a-f-]{36}/g, '')
    .split('\n')
    .map((line) => line.replace(/^[\s│├└─╵•┬]+/, '').trim())
  const stack = lines.filter((line) => stackFrame.test(line)).length
  return { exit, lines: lines.filter((line) => !stackFrame.test(line) && !progress.test(line)), stack }
}

const stackFrame = /^at .*(?::\d+:\d+\)?|\(<anonymous>\))$/

const progress =
  /^(?:[\^~]*|\d+ │|Stack trace:|Location:|\[(?:build|types|vite)\] [^✗]*|\[content\] Sync.*|generating static routes|\/\S+ \(\+\d+ms\)|✓ .*)$/

// It says nothing of the article.
const bundlerWarning = /\[WARN\] \[vite\] \[MODULE_LEVEL_DIRECTIVE\].*?───╯\n/gs
