/** The address of every kind of page: the only place that knows how addresses are made. */
export const addressOf = {
  hub: '/',
  article: (slug: string) => `/articles/${slug}/`,
  topic: (slug: string) => `/topics/${slug}/`,
  author: (slug: string) => `/authors/${slug}/`,
  series: (slug: string) => `/series/${slug}/`,
  place: (slug: string) => `/places/${slug}/`,
  page: (slug: string) => `/${slug}/`,
  numbers: '/numbers/',
  paidContent: '/paid-content/',
  /** A fact's entry in the ledger. */
  fact: (slug: string) => `/numbers/#${slug}`,
} as const
