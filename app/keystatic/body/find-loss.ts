import { readBody } from '#lib/content/parse/body/read-body.ts'
import { showValue } from '#lib/content/parse/fault.ts'
import { sameTree } from './same-tree.ts'
import { splitBlocks } from './split-blocks.ts'

/**
 * Says what of a body the form would lose or change, if anything; `written` is the body as the form writes it when
 * nothing was changed.
 */
export function findLoss(original: string, written: string): string | undefined {
  const { finding } = readBody(original)
  if (finding) return finding.message
  const [old, now] = [splitBlocks(original) ?? [], splitBlocks(written) ?? []]
  if (old.length === now.length && sameTree(original, written)) return undefined
  const lost = old.find(({ text }, index) => !sameTree(text, now[index]?.text ?? '')) ?? old[0]
  return `“${showValue(lost?.text ?? original)}” is written in a way that this form cannot keep.`
}
