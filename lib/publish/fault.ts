/** A fault in a finished page or file, for the person who builds the site: where, what, and how to mend it. */
export interface PublishFault {
  /** The page's address, or the file's path. */
  page: string
  /** Stable name of the rule, in kebab case. */
  rule: string
  /** One sentence that names the offending value. */
  message: string
  /** One sentence that says what to change. */
  remedy: string
}

/** One fault on two lines: page, rule and fault, then the remedy. */
export const formatFault = ({ page, rule, message, remedy }: PublishFault): string =>
  `${page}  ${rule}  ${message}\n    ${remedy}`

/** Stops a build; its message lists every fault at once. */
export class PublishError extends Error {
  override readonly name = 'PublishError'
  readonly faults: readonly PublishFault[]

  constructor(faults: readonly PublishFault[]) {
    super(faults.map(formatFault).join('\n'))
    this.faults = faults
  }
}

/** A value cut to one short line, for a message. */
export const excerpt = (value: string, length = 80): string => {
  const line = value.replace(/\s+/g, ' ').trim()
  return line.length > length ? `${line.slice(0, length)}…` : line
}
