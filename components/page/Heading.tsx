import type { ReactNode } from 'react'

/** A page's headline. */
export function Headline({ children }: { children: ReactNode }) {
  return (
    <h1 className="mt-1.5 mb-3.5 text-[clamp(2.3rem,5.2vw,4.1rem)] font-medium leading-[1.02] tracking-[-0.022em]">
      {children}
    </h1>
  )
}

/** The word or two over a headline. */
export function Kicker({ children }: { children: ReactNode }) {
  return <p className="font-sans text-label font-bold tracking-[0.02em] text-link">{children}</p>
}

/** The sentence or two under a headline. */
export function Standfirst({ children }: { children: ReactNode }) {
  return <p className="max-w-[34rem] text-standfirst text-soft">{children}</p>
}

/** A heading over a group of stories or figures. */
export function SectionHeading({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <h2
      {...(id ? { id } : {})}
      className="mb-5 border-b-2 border-ink pb-2 text-2xl font-semibold leading-tight"
    >
      {children}
    </h2>
  )
}
