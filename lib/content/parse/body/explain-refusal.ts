import type { Nodes } from 'mdast'
import type { RuleName } from '../../rules/severity.ts'
import { type Finding, showValue } from '../fault.ts'

/** Says why an element that is not on the allow-list is refused, and what to write instead. */
export function explainRefusal(node: Nodes, source: string): Finding {
  const value = showValue(source)
  const refuse = (rule: RuleName, message: string, remedy: string): Finding => ({
    rule,
    value,
    message,
    remedy,
  })
  switch (node.type) {
    case 'mdxjsEsm':
      return refuse(
        source.startsWith('export') ? 'no-export' : 'no-import',
        `“${value}” ${source.startsWith('export') ? 'exports' : 'imports'} code.`,
        'Remove the line: every block is there without it. A sentence that begins with “import” or “export” needs another first word.',
      )
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return refuse(
        'no-expression',
        `“${value}” is an expression.`,
        /^\{\s*\/\*/.test(source)
          ? 'Remove the comment; notes to colleagues belong in the commit message.'
          : 'Remove the braces and what they hold; a plain “{” is written &#123;.',
      )
    case 'image':
    case 'imageReference':
      return node.alt
        ? refuse(
            'no-image',
            `“${value}” is a bare image.`,
            'Put the file in content/media and write <Figure src="name.webp" alt="…" />.',
          )
        : refuse(
            'missing-alt',
            `“${value}” has no alternative text.`,
            'Write <Figure src="name.webp" alt="…" />, and in alt what the picture tells a person who cannot see it.',
          )
    default:
      return refuse('no-html', `“${value}” is not allowed here.`, 'Write it in Markdown, or use a block.')
  }
}

/** What to write instead of an HTML element, as far as Markdown has something for it. */
export function insteadOfTag(name: string, blocks: readonly string[]): string {
  const markdown = instead.get(name.toLowerCase())
  return markdown ?? `Write it in Markdown, or use a block: ${blocks.join(', ')}.`
}

const instead = new Map([
  ['a', 'Write a link as [text](/address/).'],
  ['b', 'Write **bold** for strong words.'],
  ['strong', 'Write **bold** for strong words.'],
  ['i', 'Write *italic* for a stress.'],
  ['em', 'Write *italic* for a stress.'],
  ['br', 'End the line with a backslash, or begin a new paragraph.'],
  ['img', 'Put the file in content/media and write <Figure src="name.webp" alt="…" />.'],
  ['figure', 'Put the file in content/media and write <Figure src="name.webp" alt="…" />.'],
  ['script', 'Remove it: articles hold no code.'],
  ['style', 'Remove it: the site’s style is the same on every page.'],
  ['iframe', 'Remove it and link to the page: nothing from another host is shown here.'],
  ['table', 'Write the table in Markdown, with | between its cells.'],
  ['blockquote', 'Begin each line of the quotation with >.'],
  ['h1', 'The title is the only first headline; begin a section with ##.'],
  ['h2', 'Begin the heading with ##.'],
  ['h3', 'Begin the heading with ###.'],
  ['p', 'Leave an empty line between paragraphs.'],
  ['sup', 'Write a footnote: [^1], and [^1]: its text.'],
])
