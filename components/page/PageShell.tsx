import type { ReactNode } from 'react'
import type { Frame } from '#lib/site/frame.ts'
import type { Quilt as QuiltData } from '#lib/site/quilt.ts'
import { Folio } from './Folio.tsx'
import { Footer } from './Footer.tsx'
import { CoverMasthead, Masthead } from './Masthead.tsx'
import { Quilt } from './Quilt.tsx'
import { Sections } from './Sections.tsx'

interface PageShellProps {
  frame: Frame
  /** The front page's frieze; with it the masthead is the page's headline. */
  frieze?: QuiltData
  children: ReactNode
}

/** What stands around every page of the supplement: folio, masthead, sections, footer. */
export function PageShell({ frame, frieze, children }: PageShellProps) {
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:bg-paper focus:px-4 focus:py-2 font-sans text-label"
      >
        {frame.words.skipToContent}
      </a>
      <header>
        <Folio folio={frame.folio} />
        {frieze ? (
          <>
            <CoverMasthead masthead={frame.masthead} />
            <Quilt quilt={frieze} label={frame.words.quilt} crop className="h-[clamp(9rem,19vw,17rem)]" />
          </>
        ) : (
          <Masthead masthead={frame.masthead} />
        )}
        <Sections frame={frame} />
      </header>
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <Footer frame={frame} />
    </>
  )
}
