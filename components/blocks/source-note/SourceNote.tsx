import type { ReactNode } from 'react'

/** Where an article's facts come from, at its end. */
export function SourceNote({ children }: { children?: ReactNode }) {
  return (
    <div className="!mt-10 border-t border-rule pt-4 font-sans text-label leading-normal text-soft [&>*+*]:mt-2">
      {children}
    </div>
  )
}
