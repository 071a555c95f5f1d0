/** What a reader's connection may be asked for, in bytes as they travel: Brotli for text, files for the rest. */
export const budgets = {
  /** HTML with its styles, by kind of page. */
  article: 14_000,
  hub: 25_000,
  page: 20_000,
  /** Everything that an article fetches without a cache: HTML, fonts, icon, pictures that are not lazy. */
  firstVisit: 75_000,
  firstVisitRequests: 5,
  /** The script of one island. */
  island: 3_000,
} as const
