import { addressOf } from '#lib/content/addresses.ts'
import type { FactView } from '#lib/site/fact-view.ts'
import type { Words } from '#lib/site/words.ts'

/** The supplement's figures across the front page, each leading to its source. */
export function NumbersBand({ facts, words }: { facts: readonly FactView[]; words: Words }) {
  return (
    <section aria-labelledby="numbers" className="bg-band text-on-band">
      <div className="wrap pt-9 pb-11">
        <div className="mb-5 flex flex-wrap justify-between gap-x-4 gap-y-1 font-sans text-label font-bold">
          <h2 id="numbers">{words.byTheNumbers}</h2>
          <a href={addressOf.numbers} className="text-on-band-soft">
            {words.everyFigure}
          </a>
        </div>
        <dl className="grid gap-x-[clamp(1.2rem,3vw,3rem)] gap-y-5 tablet:grid-flow-col tablet:auto-cols-fr">
          {facts.map((fact) => (
            <div
              key={fact.slug}
              className="flex flex-col-reverse justify-end border-on-band/25 not-first:border-t not-first:pt-5 tablet:not-first:border-s tablet:not-first:border-t-0 tablet:not-first:ps-[clamp(1.2rem,3vw,3rem)] tablet:not-first:pt-0"
            >
              <dt className="mt-3 max-w-[17rem] font-sans text-small">{fact.label}</dt>
              <dd>
                <span className="mb-1.5 block font-sans text-small tablet:min-h-[1.5em]">
                  {fact.qualifier}
                </span>{' '}
                <a
                  href={fact.href}
                  className="inline-block text-[2.6rem] tablet:text-[clamp(2rem,4.8vw,4rem)] leading-[1.05] tracking-[-0.03em] text-on-band no-underline hover:underline"
                >
                  {fact.figure}
                </a>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}
