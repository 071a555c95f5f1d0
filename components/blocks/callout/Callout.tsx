import type { ReactNode } from 'react'

/** A box beside the story's line: what a reader may want explained. */
export function Callout({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <aside aria-label={title} className="!my-9 bg-sheet px-6 py-5 text-note [&>*+*]:mt-3">
      <p className="font-sans text-label font-bold">{title}</p>
      {children}
    </aside>
  )
}
