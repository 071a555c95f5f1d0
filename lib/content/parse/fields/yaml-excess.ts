import type { Finding } from '../fault.ts'
import { deepest, tooDeep } from '../find-excess.ts'

const longest = 50_000

/**
 * Says where YAML text holds more than its parser can read in good time: that one descends once for each bracket, and
 * compares each key with all the others.
 */
export function findExcessOf(text: string): (Finding & { offset: number }) | undefined {
  if (text.length > longest)
    return {
      offset: 0,
      rule: 'too-dense',
      value: `${text.length} characters`,
      message: `The fields take up ${text.length} characters; the limit is ${longest}.`,
      remedy: 'Fields hold short texts; a long one belongs in the body of an article.',
    }
  let open = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '[' || sign === '{') open += 1
    else if (sign === ']' || sign === '}') open = Math.max(0, open - 1)
    if (open > deepest) return { offset: at, ...tooDeep('Fields are nested') }
  }
  const run = new RegExp(`(?:[-?:][ \\t]+){${deepest},}`).exec(text)
  return run ? { offset: run.index, ...tooDeep('Fields are nested') } : undefined
}
