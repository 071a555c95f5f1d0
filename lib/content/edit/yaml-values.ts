import { isScalar, type Node, Scalar, stringify } from 'yaml'

const style = { lineWidth: 0 } as const

/** Whether a value is written on lines of its own: a list or fields, and not an empty one. */
export const isCollection = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0

/** A value on one line, in the quotes of the one that it replaces. */
export function writeInline(value: unknown, old?: Node): string {
  if (isScalar(old) && typeof value === 'string') {
    const scalar = new Scalar(value)
    if (old.type === Scalar.QUOTE_SINGLE || old.type === Scalar.QUOTE_DOUBLE) scalar.type = old.type
    return stringify(scalar, style).trimEnd()
  }
  return stringify(value, { ...style, collectionStyle: 'flow', flowCollectionPadding: false }).trimEnd()
}

/** A field with its value, indented, on lines of its own. */
export const writePair = (name: string, value: unknown, indent: string): string =>
  stringify({ [name]: value }, style).replace(/^(?=.)/gm, indent)

/** An item of a list, indented, on lines of its own. */
export const writeItem = (value: unknown, indent: string): string =>
  stringify([value], style).replace(/^(?=.)/gm, indent)
