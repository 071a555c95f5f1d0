/** Files that keep their address and stay in the site although no page may refer to them, each with the reason. */
const keptFiles: readonly { path: RegExp; reason: string }[] = [
  { path: /^\/favicon\.(?:svg|ico)$/, reason: 'Feed readers and bookmarks ask for it by this name.' },
  { path: /^\/apple-touch-icon\.png$/, reason: 'iOS asks for it by this name.' },
  { path: /^\/robots\.txt$/, reason: 'Crawlers ask for it by this name.' },
  { path: /^\/sitemap\.xml$/, reason: 'robots.txt names it.' },
  {
    path: /^\/licenses\/[a-z-]+\.txt$/,
    reason: 'The Open Font License asks that it goes where the fonts go.',
  },
  { path: /^\/\.well-known\/.+$/, reason: 'Agreed addresses that machines ask for.' },
]

/** Why a file stays at its address; `undefined` for every file that is not on the list. */
export const keepReason = (path: string): string | undefined =>
  keptFiles.find((kept) => kept.path.test(path))?.reason
