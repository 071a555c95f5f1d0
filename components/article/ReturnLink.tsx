import { addressOf } from '#lib/content/addresses.ts'
import type { Frame } from '#lib/site/frame.ts'

/** The way back to the supplement, as the printed page has it. */
export function ReturnLink({ frame }: { frame: Frame }) {
  return (
    <a
      href={addressOf.hub}
      className="screen-only mt-2 mb-10 block border border-ink px-5 py-4 text-xl leading-snug text-ink no-underline hover:bg-sheet"
    >
      <span className="block font-sans text-label text-soft">{frame.words.returnTo}</span>{' '}
      {frame.masthead.name} <span aria-hidden="true">→</span>
    </a>
  )
}
