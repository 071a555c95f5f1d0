import { parseBody } from '#lib/content/parse/body/parse-body.ts'

const nowhere = () => ({ file: '', line: 1, column: 1 })

/** Whether two bodies mean the same to a reader. */
export function sameTree(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => parseBody(text, nowhere).body?.tree)
  return first !== undefined && JSON.stringify(first) === JSON.stringify(second)
}
