import { isJsxElement, type JsxElement } from '../../parse/body/block-props.ts'
import { type Finding, showValue } from '../../parse/fault.ts'
import type { EditorialRule } from '../manuscript.ts'
import { findNodes } from './find-nodes.ts'
import { plainWords } from './plain-words.ts'

const longest = 150
const fileName = /^\S+\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i
const cameraName = /^(?:img|dsc|dscn|dscf|pxl|photo|image|picture|screenshot)[-_ ]?\d+$/i
const opening =
  /^(?:this is )?(?:an? |the )?(?:image|picture|photo|photograph|pic|graphic) (?:of|showing|that shows|which shows)\b/i

/** Alternative texts that tell a person who cannot see the picture nothing, or the same again. */
export const altText: EditorialRule = (manuscript) =>
  findNodes(manuscript, 'mdxJsxFlowElement', 'mdxJsxTextElement').flatMap((node) => {
    if (!isJsxElement(node) || node.name !== 'Figure') return []
    const alt = attributeOf(node, 'alt')
    if (!alt) return []
    const offset = (manuscript.body?.start ?? 0) + alt.offset
    const caption = attributeOf(node, 'caption')?.value ?? ''
    const src = attributeOf(node, 'src')?.value ?? ''
    return findFaults(alt.value, caption, src).map((finding) => ({ offset, ...finding }))
  })

function attributeOf({ attributes }: JsxElement, name: string) {
  for (const attribute of attributes)
    if (
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === name &&
      typeof attribute.value === 'string'
    )
      return { value: attribute.value.trim(), offset: attribute.position?.start.offset ?? 0 }
  return undefined
}

function findFaults(alt: string, caption: string, src: string): Finding[] {
  const value = showValue(alt)
  const finding = (message: string, remedy: string): Finding => ({ rule: 'alt-text', value, message, remedy })
  if (fileName.test(alt) || cameraName.test(alt) || alt === src.replace(/\.[^.]*$/, ''))
    return [
      finding(
        `“${value}” is the name of a file.`,
        'Write what the picture tells a person who cannot see it.',
      ),
    ]
  const findings: Finding[] = []
  const [begins] = opening.exec(alt) ?? []
  if (begins)
    findings.push(
      finding(
        `“${value}” begins with “${begins}”, which a screen reader says already.`,
        'Begin with what is to be seen.',
      ),
    )
  if (repeats(plainWords(alt), plainWords(caption)))
    findings.push(
      finding(
        `“${value}” says the same as the caption, so that a listener hears it twice.`,
        'Describe in “alt” what is to be seen, and leave the rest to the caption.',
      ),
    )
  const length = [...alt].length
  if (length > longest)
    findings.push(
      finding(
        `“${value}” has ${length} characters; more than ${longest} are hard to listen to.`,
        'Keep what matters for the story, and move the rest into the text.',
      ),
    )
  return findings
}

const enoughToRepeat = 30

function repeats(alt: string, caption: string): boolean {
  const [short = '', long = ''] = [alt, caption].sort((a, b) => a.length - b.length)
  return caption !== '' && (short === long || (short.length >= enoughToRepeat && long.startsWith(short)))
}
