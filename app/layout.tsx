import type { ReactNode } from 'react'
import { LiveReload } from '#components/dev/LiveReload.tsx'
import { PreviewNote } from '#components/dev/PreviewNote.tsx'
import { Problems } from '#components/dev/Problems.tsx'
import { readProblems } from '#lib/content/read-problems.ts'
import './globals.css'

export default async function RootLayout({ children }: { children: ReactNode }) {
  const found = process.env.NODE_ENV === 'development' ? await readProblems() : undefined
  return (
    <html lang="en">
      <body>
        {found && process.env.PREVIEW === '1' && <PreviewNote />}
        {found && <Problems problems={found.problems} />}
        {children}
        {found && <LiveReload since={found.lookedAt} />}
      </body>
    </html>
  )
}
