import { contrastOf } from './contrast.ts'

/** The schemes that a page may be read in. */
export const schemes = ['light', 'dark'] as const
export type Scheme = (typeof schemes)[number]

/** A color token with its value in each scheme. */
export interface ColorToken {
  name: string
  values: Record<Scheme, string>
  /** What it is seen against, with the contrast in each scheme; text must have 7, anything else has no minimum. */
  contrasts: readonly { ground: string; isText: boolean; ratios: Record<Scheme, number> }[]
}

/** A size of text with the height of its line. */
export interface TextSize {
  name: string
  size: string
  lineHeight: string
}

/** The design tokens as `app/styles/tokens.css` has them. */
export interface Palette {
  colors: readonly ColorToken[]
  sizes: readonly TextSize[]
}

const textOnPage: readonly string[] = ['ink', 'soft', 'link']
const pageGrounds: readonly string[] = ['paper', 'sheet']

/** Reads the palette out of the style sheet that makes it. Throws where the sheet has no light or no dark side. */
export function readPalette(css: string): Palette {
  const [lightCss, darkCss] = [...css.matchAll(/:root\s*\{([^}]*)\}/g)].map(([, body = '']) => body)
  if (lightCss === undefined || darkCss === undefined)
    throw new Error(
      'tokens.css has no two “:root” rules. Write the light values in one, the dark in another.',
    )
  const theme = declarationsOf(/@theme\s*\{([^}]*)\}/.exec(css)?.[1] ?? '')
  const both = new Map([...theme].flatMap(([name, value]) => strip('color-', name, value)))
  const light = new Map([...declarationsOf(lightCss), ...both])
  const dark = new Map([...light, ...declarationsOf(darkCss)])
  const valuesOf = (name: string) => ({ light: light.get(name) ?? '', dark: dark.get(name) ?? '' })
  const colors = [...light.keys()].map((name) => ({
    name,
    values: valuesOf(name),
    contrasts: groundsOf(name).map((ground) => ({
      ground,
      isText: textOnPage.includes(name) || name.startsWith('on-'),
      ratios: {
        light: contrastOf(valuesOf(name).light, valuesOf(ground).light),
        dark: contrastOf(valuesOf(name).dark, valuesOf(ground).dark),
      },
    })),
  }))
  const sizes = [...theme].flatMap(([name, size]) =>
    name.startsWith('text-') && !name.includes('--')
      ? [{ name: name.slice('text-'.length), size, lineHeight: theme.get(`${name}--line-height`) ?? '' }]
      : [],
  )
  return { colors, sizes }
}

/** A style sheet that shows whatever carries `data-scheme` in that scheme, whichever the reader prefers. */
export const writeSchemes = ({ colors }: Palette): string =>
  schemes
    .map((scheme) => {
      const values = colors.map(({ name, values }) => `--${name}:${values[scheme]}`).join(';')
      return `[data-scheme="${scheme}"]{color-scheme:${scheme};${values}}`
    })
    .join('\n')

const declarationsOf = (css: string): Map<string, string> =>
  new Map([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))

const strip = (prefix: string, name: string, value: string): [string, string][] =>
  name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : []

/** What a color stands on: `on-band` on `band`, the colors of text on both grounds, the rest on the page. */
function groundsOf(name: string): readonly string[] {
  if (name.startsWith('on-')) return [name.replace(/^on-/, '').replace(/-.*$/, '')]
  if (textOnPage.includes(name)) return pageGrounds
  return name === 'paper' ? [] : ['paper']
}
