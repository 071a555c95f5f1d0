import type { ReactNode } from 'react'

/** Somebody's view in our words, set large, with the name under it; never between quotation marks. */
export function PullStatement({ attribution, children }: { attribution: string; children?: ReactNode }) {
  return (
    <figure className="!my-10 border-s-4 border-poppy ps-6">
      <div className="text-[1.6rem] font-medium leading-[1.25] tracking-[-0.01em] text-balance">
        {children}
      </div>
      <figcaption className="mt-3 font-sans text-label text-soft">{attribution}</figcaption>
    </figure>
  )
}
