import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { askOurCheck, readOurSaying } from '../../bench/beginner-faults/ask-our-check.ts'
import { beginnerFaults } from '../../bench/beginner-faults/faults.ts'
import { countNamed, judge, virtues } from '../../bench/beginner-faults/judge.ts'
import { recording } from '../../bench/beginner-faults/peers.ts'
import { mendedText } from '../../bench/beginner-faults/read-articles.ts'
import { type OurSaying, renderComparison } from '../../bench/beginner-faults/render-comparison.ts'

const root = join(import.meta.dirname, '../..')
const recorded = recording.parse(
  JSON.parse(readFileSync(join(root, 'bench/beginner-faults/recorded.json'), 'utf8')),
)

describe('the ten faults of a beginner', () => {
  let ours: OurSaying
  beforeAll(async () => {
    ours = await readOurSaying()
  })

  it('are shown with what the check says of them now', () => {
    const page = readFileSync(join(root, 'docs/error-messages.md'), 'utf8')
    expect(page).toBe(`${renderComparison(recorded, ours)}\n`)
  })

  it.each(beginnerFaults.map((fault) => [fault.title, fault] as const))(
    '%s: the check stops, names article, line, column and value, and says what to change',
    (_, fault) => {
      const said = ours.faults[fault.name]
      expect(said && judge(fault, said)).toEqual(virtues)
    },
  )

  it('are all named in one run', () => {
    expect(countNamed(beginnerFaults, ours.together)).toBe(10)
  })

  it('are the only faults of their articles: mended, all are accepted, by the peers as well', async () => {
    const mended = Object.fromEntries(beginnerFaults.map((fault) => [fault.name, mendedText(fault)]))
    expect(await askOurCheck(mended)).toEqual({ exit: 0, lines: [], stack: 0 })
    expect(Object.values(recorded.mended).map(({ exit }) => exit)).toEqual([0, 0])
  })
})
