import { addressOf } from '#lib/content/addresses.ts'
import type { Frame } from '#lib/site/frame.ts'

const subtitleClass = 'block font-sans text-xs tracking-[0.14em] uppercase text-soft'

/** The supplement's name on every page but the front page, leading there. */
export function Masthead({ masthead }: { masthead: Frame['masthead'] }) {
  return (
    <div className="border-b-[3px] border-double border-ink pt-5 pb-4 text-center">
      <p className="wrap">
        <a href={addressOf.hub} className="inline-block text-ink no-underline">
          <span className="block text-[clamp(1.7rem,4.2vw,2.6rem)] font-semibold tracking-[-0.015em] leading-[1.05]">
            {masthead.title}
          </span>{' '}
          <span className={`${subtitleClass} mt-2`}>{masthead.subtitle}</span>
        </a>
      </p>
    </div>
  )
}

/** The supplement's name across the front page: that page's headline. */
export function CoverMasthead({ masthead }: { masthead: Frame['masthead'] }) {
  return (
    <h1 className="wrap pt-8 pb-6 text-center">
      <span className="block text-[clamp(2.6rem,8.6vw,6.6rem)] font-medium tracking-[-0.035em] leading-[0.95]">
        {masthead.title}
      </span>{' '}
      <span className={`${subtitleClass} mt-4`}>{masthead.subtitle}</span>
    </h1>
  )
}
