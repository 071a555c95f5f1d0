import type { ReactNode } from 'react'
import { type Scheme, schemes } from '#lib/site/style-guide/palette.ts'
import type { Specimen } from './specimen.ts'

const schemeNames: Record<Scheme, string> = { light: 'Light', dark: 'Dark' }

/** A specimen in both schemes, with what a screen reader is told; `children` say more about it. */
export function Entry({ specimen, children }: { specimen: Specimen; children?: ReactNode }) {
  const { id, title, note, width, drawn } = specimen
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="guide-entry" data-entry={title}>
      <header className="guide-entry-head">
        <h3 id={`${id}-title`}>
          <a href={`#${id}`} className="headline-link">
            {title}
          </a>
        </h3>
        <p>{note}</p>
      </header>
      <div className="guide-panes" data-width={width}>
        {schemes.map((scheme) => (
          <div key={scheme} className="guide-pane" data-scheme={scheme}>
            <p className="guide-scheme">{schemeNames[scheme]}</p>
            <div className="guide-stage" data-stage="">
              {drawn}
            </div>
          </div>
        ))}
      </div>
      <div className="guide-facts">
        <Names title={title} />
        {children}
      </div>
    </section>
  )
}

/** Filled by `showNames`, once the browser has the page. */
function Names({ title }: { title: string }) {
  return (
    <div>
      <h4>Role and name</h4>
      <ul
        aria-label={`Roles and names in ${title}`}
        className="guide-names"
        data-names=""
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: empty, so that React leaves to the script what it writes.
        dangerouslySetInnerHTML={{ __html: '' }}
      />
    </div>
  )
}
