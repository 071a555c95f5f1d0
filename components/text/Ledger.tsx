import { SectionHeading } from '#components/page/Heading.tsx'
import type { NumbersView } from '#lib/site/page-view.ts'
import type { Words } from '#lib/site/words.ts'

/** Every public figure with its period, its source or its working, and the stories that use it. */
export function Ledger({ ledger, words }: { ledger: NumbersView['ledger']; words: Words }) {
  return (
    <section aria-labelledby="ledger" className="bg-sheet">
      <div className="wrap pt-10 pb-14">
        <SectionHeading id="ledger">{words.theLedger}</SectionHeading>
        <ul className="divide-y divide-rule">
          {ledger.map((fact) => (
            <li
              key={fact.slug}
              id={fact.slug}
              className="grid gap-x-8 gap-y-3 py-7 first:pt-2 target:shadow-[inset_4px_0_var(--color-poppy)] target:ps-5 desk:grid-cols-[minmax(0,4fr)_minmax(0,7fr)]"
            >
              <h3>
                {fact.qualifier && (
                  <span className="mb-1 block font-sans text-small font-normal">{fact.qualifier}</span>
                )}{' '}
                <span className="block text-[2.6rem] font-medium leading-[1.05] tracking-[-0.025em]">
                  {fact.figure}
                </span>{' '}
                <span className="mt-1.5 block max-w-[20rem] font-sans text-small font-normal">
                  {fact.label}
                </span>
              </h3>
              <dl className="grid content-start gap-x-6 gap-y-2 font-sans text-small tablet:grid-cols-[7rem_minmax(0,1fr)]">
                <Row term={words.period}>{fact.period}</Row>
                <Row term={words.source}>{fact.source}</Row>
                <Row term={words.computed}>{fact.working}</Row>
                {fact.usedIn.length > 0 && (
                  <>
                    <dt className="text-soft">{words.usedIn}</dt>
                    <dd>
                      <ul className="space-y-1.5">
                        {fact.usedIn.map(({ text, href }) => (
                          <li key={href}>
                            <a href={href}>{text}</a>
                          </li>
                        ))}
                      </ul>
                    </dd>
                  </>
                )}
              </dl>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function Row({ term, children }: { term: string; children: string }) {
  if (!children) return null
  return (
    <>
      <dt className="text-soft">{term}</dt>
      <dd>{children}</dd>
    </>
  )
}
