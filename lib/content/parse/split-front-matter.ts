import { type Finding, showValue } from './fault.ts'

/** A document's two parts, each with the offset at which it begins. */
export interface SplitText {
  yaml: string
  yamlStart: number
  /** `null` where a document is data alone. */
  body: string | null
  bodyStart: number
}

/** Front matter and body of an MDX file, or what is wrong with its fences and at which offset. */
export type Split =
  | { parts: SplitText; finding?: undefined }
  | { parts?: undefined; finding: Finding; offset: number }

const fence = '---'

/**
 * Splits an MDX file at its `---` fences; any other fence could ask for another language, and is refused. A YAML file
 * is fields from end to end.
 */
export function splitFrontMatter(text: string, extension: 'mdx' | 'yaml'): Split {
  if (extension === 'yaml') return { parts: { yaml: text, yamlStart: 0, body: null, bodyStart: text.length } }
  const firstLine = lineAt(text, 0)
  if (firstLine.trimEnd() !== fence)
    return {
      offset: 0,
      finding: /^(?:---|\+\+\+|;;;)/.test(firstLine)
        ? {
            rule: 'front-matter-fence',
            value: showValue(firstLine),
            message: `“${showValue(firstLine)}” is no fence that this site reads.`,
            remedy: 'Write three hyphens alone on the first line: ---',
          }
        : {
            rule: 'front-matter-missing',
            value: showValue(firstLine),
            message: 'The file does not begin with front matter.',
            remedy: 'Begin with a line of three hyphens, then the fields, then three hyphens again.',
          },
    }
  const yamlStart = firstLine.length + 1
  for (let at = yamlStart; at < text.length; ) {
    const line = lineAt(text, at)
    if (line.trimEnd() === fence) {
      const bodyStart = Math.min(at + line.length + 1, text.length)
      return { parts: { yaml: text.slice(yamlStart, at), yamlStart, body: text.slice(bodyStart), bodyStart } }
    }
    at += line.length + 1
  }
  return {
    offset: 0,
    finding: {
      rule: 'front-matter-open',
      value: fence,
      message: 'The front matter that begins here is never closed.',
      remedy: 'Put a line of three hyphens between the fields and the text.',
    },
  }
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end === -1 ? text.length : end)
}
