import { readFileSync, writeFileSync } from 'node:fs'
import { openGuideFolder } from '../tests/fixtures/guide-folder.ts'
import { followGuide } from '../tests/fixtures/guide-session.ts'

const file = 'docs/editing.md'
const { root, article, remove } = openGuideFolder()
try {
  writeFileSync(file, await followGuide(readFileSync(file, 'utf8'), root, article))
} finally {
  remove()
}
