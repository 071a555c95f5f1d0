/** A text as it sounds: in lower case, without marks, its spaces single. Two that read alike are the same. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
