/** A text as a slug: lower-case letters and digits without accents, single hyphens between; empty where none is left. */
export const slugFrom = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
