import type { ReactNode } from 'react'
import { LiveReload } from '#components/dev/LiveReload.tsx'
import { Problems } from '#components/dev/Problems.tsx'
import { readProblems } from '#lib/content/read-problems.ts'
import './globals.css'

const inDevelopment = process.env.NODE_ENV === 'development'

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        {inDevelopment && <Problems problems={await readProblems()} />}
        {children}
        {inDevelopment && <LiveReload />}
      </body>
    </html>
  )
}
