import type { Metadata } from 'next'
import type { Head } from '#lib/site/head.ts'

/** A head as Next writes it. */
export function toMetadata(head: Head): Metadata {
  const { title, description, canonical, siteName, index } = head
  const shared = { title, description, url: canonical, siteName, locale: 'en_US' }
  return {
    title,
    description,
    alternates: { canonical },
    robots: { index, follow: true },
    openGraph:
      head.type === 'article'
        ? { ...shared, type: 'article', publishedTime: head.published }
        : { ...shared, type: 'website' },
    twitter: { card: 'summary' },
    icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' }, apple: '/apple-touch-icon.png' },
  }
}
